import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hunter/api-key',
    title: 'Hunter API key',
    shape: 'context',
    bodies: [run('base64url', 40)],
    words: ['hunter'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://hunter.io/api-keys and create a new one.',
    docs: 'https://hunter.io/api/documentation',
  },
] satisfies Rule[];
