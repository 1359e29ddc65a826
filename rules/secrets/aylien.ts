import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aylien/api-key',
    title: 'Aylien API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['aylien'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Aylien account and check its usage: others run up your bill with it.',
    docs: 'https://aylien.com',
  },
] satisfies Rule[];
