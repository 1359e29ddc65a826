import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Satismeter account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'satismeter/projectkey',
    title: 'Satismeter project key or write key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['satismeter'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://satismeter.com',
  },
] satisfies Rule[];
