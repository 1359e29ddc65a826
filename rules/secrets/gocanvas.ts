import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gocanvas/api-key',
    title: 'GoCanvas API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/=', 44)],
    words: ['gocanvas'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the GoCanvas account: whoever has it reads and changes there what its owner can.',
    docs: 'https://gocanvas.com',
  },
] satisfies Rule[];
