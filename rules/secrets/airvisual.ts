import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'airvisual/api-key',
    title: 'Airvisual API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['airvisual'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Airvisual, create a new one and keep it out of the repository.',
    docs: 'https://airvisual.com',
  },
] satisfies Rule[];
