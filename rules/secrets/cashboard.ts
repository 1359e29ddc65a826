import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cashboard/api-key',
    title: 'Cashboard API key',
    shape: 'context',
    bodies: [run('0-9A-Z', 15)],
    words: ['cashboard'],
    within: 16,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Cashboard, create a new one and keep it out of the repository.',
    docs: 'https://cashboardapp.com',
  },
] satisfies Rule[];
