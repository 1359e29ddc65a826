import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scrutinizerci/access-token',
    title: 'Scrutinizer CI access token',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['scrutinizerci', 'scrutinizer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Scrutinizer CI account and look for builds and changes that are not yours.',
    docs: 'https://scrutinizer-ci.com',
  },
] satisfies Rule[];
