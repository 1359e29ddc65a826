import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Teamgate account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'teamgate/api-key',
    title: 'Teamgate API key',
    shape: 'context',
    bodies: [run('base36-lower', 40)],
    words: ['teamgate'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://teamgate.com',
  },
  {
    id: 'teamgate/api-key-80',
    title: 'Teamgate API key',
    shape: 'context',
    bodies: [run('base62', 80)],
    words: ['teamgate'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://teamgate.com',
  },
] satisfies Rule[];
