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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Enigma, create a new one and keep it out of the repository.',
    docs: 'https://enigma.com',
  },
] satisfies Rule[];
