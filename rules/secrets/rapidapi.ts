import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rapidapi/access-token',
    title: 'RapidAPI access token',
    shape: 'context',
    bodies: [run('base64url', 50)],
    words: ['rapidapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under Authorization of the app at https://rapidapi.com/developer/dashboard.',
    docs: 'https://docs.rapidapi.com/docs/keys',
  },
] satisfies Rule[];
