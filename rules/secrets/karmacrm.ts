import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'karmacrm/api-key',
    title: 'karmaCRM API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['karmacrm', 'karma'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the karmaCRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://karmacrm.com',
  },
] satisfies Rule[];
