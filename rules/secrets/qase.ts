import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'qase/api-key',
    title: 'Qase API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['qase'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Qase account and look for builds and changes that are not yours.',
    docs: 'https://qase.io',
  },
] satisfies Rule[];
