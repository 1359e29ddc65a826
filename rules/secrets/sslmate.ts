import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sslmate/api-key',
    title: 'SSLMate API key',
    shape: 'context',
    bodies: [run('base62', 36)],
    words: ['sslmate'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Regenerate the key at https://sslmate.com/account/api_credentials.',
    docs: 'https://sslmate.com/help/api',
  },
] satisfies Rule[];
