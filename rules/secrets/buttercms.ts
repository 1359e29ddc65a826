import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'buttercms/api-key',
    title: 'ButterCMS API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['buttercms'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the ButterCMS account: whoever has it reads and changes there what its owner can.',
    docs: 'https://buttercms.com/docs/api',
  },
] satisfies Rule[];
