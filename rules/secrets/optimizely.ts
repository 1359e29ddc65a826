import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'optimizely/api-key',
    title: 'Optimizely API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z:-', 54)],
    words: ['optimizely'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Optimizely, create a new one and keep it out of the repository.',
    docs: 'https://optimizely.com',
  },
] satisfies Rule[];
