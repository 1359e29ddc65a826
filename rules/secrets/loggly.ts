import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'loggly/api-key',
    title: 'Loggly API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['loggly'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the Loggly account: whoever has it reads, or sends, what you measure.',
    docs: 'https://documentation.solarwinds.com/en/success_center/loggly/',
  },
] satisfies Rule[];
