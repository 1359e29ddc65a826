import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'positionstack/api-key',
    title: 'Positionstack API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['positionstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Positionstack account: until then others use up your quota, or run up your bill.',
    docs: 'https://positionstack.com',
  },
] satisfies Rule[];
