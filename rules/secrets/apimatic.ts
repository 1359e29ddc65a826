import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apimatic/api-key',
    title: 'APIMatic API key',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['apimatic'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the APIMatic account and look for builds and changes that are not yours.',
    docs: 'https://apimatic.io',
  },
] satisfies Rule[];
