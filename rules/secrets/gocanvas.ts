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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of GoCanvas, create a new one and keep it out of the repository.',
    docs: 'https://gocanvas.com',
  },
] satisfies Rule[];
