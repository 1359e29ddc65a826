import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'onepagecrm/api-key',
    title: 'OnePageCRM API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z=', 44)],
    words: ['onepagecrm'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the OnePageCRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://onepagecrm.com',
  },
] satisfies Rule[];
