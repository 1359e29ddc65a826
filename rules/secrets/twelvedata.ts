import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'twelvedata/api-key',
    title: 'Twelve Data API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['twelvedata'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Twelve Data account: until then others use up your quota, or run up your bill.',
    docs: 'https://twelvedata.com',
  },
] satisfies Rule[];
