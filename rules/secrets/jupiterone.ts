import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jupiterone/api-key',
    title: 'JupiterOne API key',
    shape: 'context',
    bodies: [run('base62', 76)],
    words: ['jupiterone'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the JupiterOne account and look for builds and changes that are not yours.',
    docs: 'https://jupiterone.io',
  },
] satisfies Rule[];
