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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Parsers account: until then others use up your quota, or run up your bill.',
    docs: 'https://parsers.dev',
  },
] satisfies Rule[];
