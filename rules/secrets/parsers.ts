import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'parsers/api-key',
    title: 'Parsers API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['parsers'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Parsers, create a new one and keep it out of the repository.',
    docs: 'https://parsers.dev',
  },
] satisfies Rule[];
