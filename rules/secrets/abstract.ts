import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'abstract/api-key',
    title: 'Abstract API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['abstract'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Abstract account: until then others use up your quota, or run up your bill.',
    docs: 'https://abstractapi.com',
  },
] satisfies Rule[];
