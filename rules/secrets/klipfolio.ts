import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'klipfolio/api-key',
    title: 'Klipfolio API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['klipfolio'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Klipfolio account: whoever has it reads and changes there what its owner can.',
    docs: 'https://klipfolio.com',
  },
] satisfies Rule[];
