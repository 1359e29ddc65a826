import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dailyco/api-key',
    title: 'Daily API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['dailyco', 'daily.co', 'daily'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Daily, create a new one and keep it out of the repository.',
    docs: 'https://daily.co',
  },
] satisfies Rule[];
