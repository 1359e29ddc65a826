import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zonkafeedback/api-token',
    title: 'Zonka Feedback API token',
    shape: 'context',
    bodies: [run('base62', 36)],
    words: ['zonkafeedback', 'zonka'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Zonka Feedback account: whoever has it reads and changes there what its owner can.',
    docs: 'https://zonkafeedback.com',
  },
] satisfies Rule[];
