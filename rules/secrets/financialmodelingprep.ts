import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'financialmodelingprep/api-key',
    title: 'Financial Modeling Prep API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['financialmodelingprep'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Financial Modeling Prep, create a new one and keep it out of the repository.',
    docs: 'https://financialmodelingprep.com',
  },
] satisfies Rule[];
