import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'luno/api-key',
    title: 'Luno API key',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['luno'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Luno, create a new one and keep it out of the repository.',
    docs: 'https://luno.com',
  },
] satisfies Rule[];
