import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lessannoyingcrm/api-key',
    title: 'Less Annoying CRM API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 57)],
    words: ['lessannoyingcrm', 'lessannoying', 'less'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Less Annoying CRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://lessannoyingcrm.com',
  },
] satisfies Rule[];
