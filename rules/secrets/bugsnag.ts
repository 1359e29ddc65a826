import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bugsnag/api-key',
    title: 'Bugsnag API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['bugsnag'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of Bugsnag, create a new one and keep it out of the repository.',
    docs: 'https://bugsnag.com',
  },
] satisfies Rule[];
