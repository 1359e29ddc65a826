import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'linkedin/client-secret',
    title: 'LinkedIn client secret',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['linkedin', 'linked_in', 'linked-in'],
    within: 24,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of LinkedIn, create a new one and keep it out of the repository.',
    docs: 'https://docs.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications',
  },
] satisfies Rule[];
