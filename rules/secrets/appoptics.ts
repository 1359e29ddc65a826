import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appoptics/api-key',
    title: 'AppOptics API key',
    shape: 'context',
    bodies: [run('base64url', 71)],
    words: ['appoptics'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the AppOptics account: whoever has it reads, or sends, what you measure.',
    docs: 'https://appoptics.com',
  },
] satisfies Rule[];
