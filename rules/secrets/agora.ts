import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'agora/api-key',
    title: 'Agora API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['agora'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Agora, create a new one and keep it out of the repository.',
    docs: 'https://agora.io',
  },
  {
    id: 'agora/secret',
    title: 'Agora secret',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['agora'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Agora, create a new one and keep it out of the repository.',
    docs: 'https://agora.io',
  },
] satisfies Rule[];
