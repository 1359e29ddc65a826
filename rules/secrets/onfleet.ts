import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'onfleet/api-key',
    title: 'Onfleet API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['onfleet'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Onfleet account: whoever has it reads and changes there what its owner can.',
    docs: 'https://onfleet.com',
  },
] satisfies Rule[];
