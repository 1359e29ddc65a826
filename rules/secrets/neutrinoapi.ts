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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Neutrino account: until then others use up your quota, or run up your bill.',
    docs: 'https://neutrinoapi.net',
  },
] satisfies Rule[];
