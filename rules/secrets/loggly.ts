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
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of Loggly, create a new one and keep it out of the repository.',
    docs: 'https://documentation.solarwinds.com/en/success_center/loggly/',
  },
] satisfies Rule[];
