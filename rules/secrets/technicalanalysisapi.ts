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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Technical Analysis API, create a new one and keep it out of the repository.',
    docs: 'https://technical-analysis-api.com',
  },
] satisfies Rule[];
