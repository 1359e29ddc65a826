import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'logzio/api-key',
    title: 'Logz.io API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['logzio', 'logz.io', 'logz'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the Logz.io account: whoever has it reads, or sends, what you measure.',
    docs: 'https://logz.io',
  },
] satisfies Rule[];
