import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fastforex/api-key',
    title: 'FastForex API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 28)],
    words: ['fastforex'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of FastForex, create a new one and keep it out of the repository.',
    docs: 'https://fastforex.io',
  },
] satisfies Rule[];
