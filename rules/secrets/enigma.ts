import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'enigma/api-key',
    title: 'Enigma API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['enigma'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Enigma account: until then others use up your quota, or run up your bill.',
    docs: 'https://enigma.com',
  },
] satisfies Rule[];
