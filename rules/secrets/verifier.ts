import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'verifier/api-key',
    title: 'Verifier API key',
    shape: 'context',
    bodies: [run('base36-lower', 96)],
    words: ['verifier'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Verifier account: until then others use up your quota, or run up your bill.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
