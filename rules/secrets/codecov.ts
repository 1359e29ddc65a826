import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Regenerate the upload token in the settings of the repository at https://app.codecov.io.';

export default [
  {
    id: 'codecov/access-token',
    title: 'Codecov access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['codecov'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.codecov.com/docs/codecov-tokens',
  },
  {
    id: 'codecov/access-token-32',
    title: 'Codecov access token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['codecov'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.codecov.com/docs/codecov-tokens',
  },
] satisfies Rule[];
