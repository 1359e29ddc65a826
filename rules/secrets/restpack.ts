import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the Restpack account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'restpack/api-key',
    title: 'Restpack API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['restpack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://restpack.io',
  },
] satisfies Rule[];
