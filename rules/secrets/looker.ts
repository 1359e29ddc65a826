import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'looker/client-secret',
    title: 'Looker client secret',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['looker'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key pair under Edit API keys of its user.',
    docs: 'https://cloud.google.com/looker/docs/api-auth',
  },
] satisfies Rule[];
