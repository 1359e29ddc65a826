import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'percy/api-key',
    title: 'Percy API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['percy_token', 'percy'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Percy account and look for builds and changes that are not yours.',
    docs: 'https://percy.io',
  },
] satisfies Rule[];
