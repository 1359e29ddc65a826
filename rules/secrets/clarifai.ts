import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clarifai/api-key',
    title: 'Clarifai API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['clarifai'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://clarifai.com/settings/security and create a new one.',
    docs: 'https://clarifai.com/developer/guide/authentication',
  },
] satisfies Rule[];
