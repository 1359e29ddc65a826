import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'plivo/auth-token',
    title: 'Plivo auth token',
    shape: 'context',
    bodies: [run('base64url', 40)],
    words: ['plivo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Plivo, create a new one and keep it out of the repository.',
    docs: 'https://plivo.com',
  },
] satisfies Rule[];
