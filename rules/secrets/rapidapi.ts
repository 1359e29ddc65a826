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
  {
    id: 'rapidapi/key',
    title: 'RapidAPI key',
    shape: 'token',
    forms: [[run('hex-lower', 10), 'msh', run('hex-lower', 15), 'p1', run('hex-lower', 5), 'jsn', run('hex-lower', 12)]],
    severity: 'medium',
    entropy: 3,
    advice: 'Delete the key under Authorization of the app at https://rapidapi.com/developer/dashboard and add a new one.',
    docs: 'https://docs.rapidapi.com/docs/keys',
  },
] satisfies Rule[];
