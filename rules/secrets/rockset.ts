import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rockset/api-key',
    title: 'Rockset API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['rockset'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Rockset console and look for resources and costs that are not yours.',
    docs: 'https://rockset.com',
  },
] satisfies Rule[];
