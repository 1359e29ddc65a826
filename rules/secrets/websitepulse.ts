import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'websitepulse/api-key',
    title: 'WebSitePulse API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['websitepulse'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the WebSitePulse account: whoever has it reads and changes there what its owner can.',
    docs: 'https://websitepulse.com',
  },
] satisfies Rule[];
