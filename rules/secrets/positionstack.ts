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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Positionstack, create a new one and keep it out of the repository.',
    docs: 'https://positionstack.com',
  },
] satisfies Rule[];
