import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apimetrics/api-key',
    title: 'APImetrics API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['apimetrics'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of APImetrics, create a new one and keep it out of the repository.',
    docs: 'https://apimetrics.io',
  },
] satisfies Rule[];
