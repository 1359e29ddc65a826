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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Twelve Data, create a new one and keep it out of the repository.',
    docs: 'https://twelvedata.com',
  },
] satisfies Rule[];
