import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'requestfinance/api-key',
    title: 'Request Finance API key',
    shape: 'context',
    bodies: [run('0-9A-Z', 31)],
    words: ['requestfinance'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Request Finance, create a new one and keep it out of the repository.',
    docs: 'https://request.finance',
  },
] satisfies Rule[];
