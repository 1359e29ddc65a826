import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Roll the key in the Column dashboard and look through recent payments, refunds and payouts.';

export default [
  {
    id: 'column/api-key',
    title: 'Column API key',
    shape: 'token',
    forms: [['live_', run('base62', 27)]],
    caseless: true,
    words: ['column'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://column.com',
  },
  {
    id: 'column/api-key-test',
    title: 'Column API key',
    shape: 'token',
    forms: [['test_', run('base62', 27)]],
    caseless: true,
    words: ['column'],
    severity: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://column.com',
  },
] satisfies Rule[];
