import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'api2cart/api-key',
    title: 'API2Cart API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['api2cart'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the API2Cart account: whoever has it reads and changes there what its owner can.',
    docs: 'https://api2cart.com',
  },
] satisfies Rule[];
