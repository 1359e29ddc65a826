import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paydirtapp/api-key',
    title: 'Paydirt API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['paydirtapp'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Paydirt, create a new one and keep it out of the repository.',
    docs: 'https://paydirtapp.com',
  },
] satisfies Rule[];
