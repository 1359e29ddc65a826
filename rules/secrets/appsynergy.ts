import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appsynergy/api-key',
    title: 'AppSynergy API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['appsynergy'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of AppSynergy, create a new one and keep it out of the repository.',
    docs: 'https://appsynergy.com',
  },
] satisfies Rule[];
