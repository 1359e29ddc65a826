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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Statuspal account and look for builds and changes that are not yours.',
    docs: 'https://statuspal.io',
  },
] satisfies Rule[];
