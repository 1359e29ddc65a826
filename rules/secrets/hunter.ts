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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Hunter, create a new one and keep it out of the repository.',
    docs: 'https://hunter.io/api/documentation',
  },
] satisfies Rule[];
