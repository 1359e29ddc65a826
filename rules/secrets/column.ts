import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Column, create a new one and keep it out of the repository.';

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
