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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Airvisual account: until then others use up your quota, or run up your bill.',
    docs: 'https://airvisual.com',
  },
] satisfies Rule[];
