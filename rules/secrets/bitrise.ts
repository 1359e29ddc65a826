import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitrise/access-token',
    title: 'Bitrise access token',
    shape: 'context',
    bodies: [run('base64url', 60, 120)],
    words: ['bitrise'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Bitrise account and look for builds and changes that are not yours.',
    docs: 'https://docs.bitrise.io/',
  },
] satisfies Rule[];
