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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Optimizely account and look for builds and changes that are not yours.',
    docs: 'https://optimizely.com',
  },
] satisfies Rule[];
