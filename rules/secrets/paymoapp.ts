import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paymoapp/api-key',
    title: 'Paymo API key',
    shape: 'context',
    bodies: [run('base62', 44)],
    words: ['paymoapp'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Paymo, create a new one and keep it out of the repository.',
    docs: 'https://paymoapp.com',
  },
] satisfies Rule[];
