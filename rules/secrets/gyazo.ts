import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gyazo/api-key',
    title: 'Gyazo API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 43)],
    words: ['gyazo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Gyazo, create a new one and keep it out of the repository.',
    docs: 'https://gyazo.com',
  },
] satisfies Rule[];
