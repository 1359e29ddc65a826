import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'qualaroo/api-key',
    title: 'Qualaroo API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z=', 64)],
    words: ['qualaroo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Qualaroo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://qualaroo.com',
  },
] satisfies Rule[];
