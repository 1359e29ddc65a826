import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'interseller/api-key',
    title: 'Interseller API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['interseller'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the Interseller account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://interseller.io',
  },
] satisfies Rule[];
