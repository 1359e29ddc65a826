import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'easyinsight/api-key',
    title: 'Easy Insight API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['easyinsight', 'easy-insight'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Easy Insight, create a new one and keep it out of the repository.',
    docs: 'https://easy-insight.com',
  },
] satisfies Rule[];
