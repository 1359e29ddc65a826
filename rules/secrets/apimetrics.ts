import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apimetrics/api-key',
    title: 'APImetrics API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['apimetrics'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the APImetrics account and look for builds and changes that are not yours.',
    docs: 'https://apimetrics.io',
  },
] satisfies Rule[];
