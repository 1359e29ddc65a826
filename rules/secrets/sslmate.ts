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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of SSLMate, create a new one and keep it out of the repository.',
    docs: 'https://sslmate.com',
  },
] satisfies Rule[];
