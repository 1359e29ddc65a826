import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appointedd/api-key',
    title: 'Appointedd API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+=', 88)],
    words: ['appointedd'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Appointedd, create a new one and keep it out of the repository.',
    docs: 'https://appointedd.com',
  },
] satisfies Rule[];
