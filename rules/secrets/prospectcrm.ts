import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'prospectcrm/api-key',
    title: 'ProspectCRM API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['prospectcrm', 'prospect'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the ProspectCRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://api-batch-v1.prospect365.com/docs',
  },
] satisfies Rule[];
