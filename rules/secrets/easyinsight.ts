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
    advice: 'Revoke the key in the Easy Insight account: whoever has it reads and changes there what its owner can.',
    docs: 'https://easy-insight.com',
  },
] satisfies Rule[];
