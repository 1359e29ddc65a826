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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Clarifai, create a new one and keep it out of the repository.',
    docs: 'https://clarifai.com/developer/guide/authentication',
  },
] satisfies Rule[];
