import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'route4me/api-key',
    title: 'Route4Me API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['route4me'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Route4Me account: whoever has it reads and changes there what its owner can.',
    docs: 'https://route4me.com',
  },
] satisfies Rule[];
