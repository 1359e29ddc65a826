import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'technicalanalysisapi/key',
    title: 'Technical Analysis API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['technicalanalysisapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Technical Analysis API account: until then others use up your quota, or run up your bill.',
    docs: 'https://technical-analysis-api.com',
  },
] satisfies Rule[];
