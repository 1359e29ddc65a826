import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'statuspal/api-key',
    title: 'Statuspal API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['statuspal'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Statuspal, create a new one and keep it out of the repository.',
    docs: 'https://statuspal.io',
  },
] satisfies Rule[];
