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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Envoy, create a new one and keep it out of the repository.',
    docs: 'https://envoy.com',
  },
] satisfies Rule[];
