import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'envoy/api-key',
    title: 'Envoy API key',
    shape: 'context',
    bodies: [run('base62', 220)],
    words: ['envoy'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Envoy account: whoever has it reads and changes there what its owner can.',
    docs: 'https://envoy.com',
  },
] satisfies Rule[];
