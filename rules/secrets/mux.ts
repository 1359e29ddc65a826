import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mux/api-key',
    title: 'Mux API key',
    shape: 'context',
    bodies: [run('0-9a-f-', 36)],
    words: ['mux'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Delete the key at https://dashboard.mux.com/settings/access-tokens and create a new one.',
    docs: 'https://mux.com',
  },
  {
    id: 'mux/secret',
    title: 'Mux secret',
    shape: 'context',
    bodies: [run('base64', 75)],
    words: ['mux'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret at https://dashboard.mux.com/settings/access-tokens and create a new one.',
    docs: 'https://mux.com',
  },
] satisfies Rule[];
