import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gitter/access-token',
    title: 'Gitter access token',
    shape: 'context',
    bodies: [run('base64url', 40), run('0-9A-Za-z-', 40)],
    words: ['gitter'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Gitter moved to Matrix; end the session in the account settings.',
    docs: 'https://developer.gitter.im/docs/authentication',
  },
] satisfies Rule[];
