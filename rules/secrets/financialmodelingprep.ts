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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Financial Modeling Prep account: until then others use up your quota, or run up your bill.',
    docs: 'https://financialmodelingprep.com',
  },
] satisfies Rule[];
