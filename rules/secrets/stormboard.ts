import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stormboard/api-key',
    title: 'Stormboard API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['stormboard'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Stormboard account: whoever has it reads and changes there what its owner can.',
    docs: 'https://stormboard.com',
  },
] satisfies Rule[];
