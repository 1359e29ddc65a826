import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'infomaniak/api-token',
    title: 'Infomaniak API token',
    shape: 'context',
    bodies: [run('base64url', 60, 100)],
    words: ['infomaniak'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Infomaniak console and look for resources and costs that are not yours.',
    docs: 'https://developer.infomaniak.com/',
  },
] satisfies Rule[];
