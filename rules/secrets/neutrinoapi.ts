import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'neutrinoapi/api-key',
    title: 'Neutrino API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['neutrinoapi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Neutrino, create a new one and keep it out of the repository.',
    docs: 'https://neutrinoapi.net',
  },
] satisfies Rule[];
