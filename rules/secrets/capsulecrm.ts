import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'capsulecrm/api-key',
    title: 'Capsule CRM API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=+.-', 64)],
    words: ['capsulecrm'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Capsule CRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://capsulecrm.com',
  },
] satisfies Rule[];
