import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'caspio/api-key',
    title: 'Caspio API key',
    shape: 'context',
    bodies: [run('base36-lower', 50)],
    words: ['caspio'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Caspio account: whoever has it reads and changes there what its owner can.',
    docs: 'https://howto.caspio.com/web-services-api/',
  },
] satisfies Rule[];
