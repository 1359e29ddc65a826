import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codacy/api-key',
    title: 'Codacy API key',
    shape: 'context',
    bodies: [run('base62', 20, 24)],
    words: ['codacy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Codacy, create a new one and keep it out of the repository.',
    docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  },
] satisfies Rule[];
