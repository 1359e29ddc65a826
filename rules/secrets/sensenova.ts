import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sensenova/api-key',
    title: 'SenseNova API key',
    shape: 'token',
    forms: [['sk-', run('base62', 32, 48)]],
    words: ['sensenova', 'sensetime'],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key in the account settings of SenseNova and create a new one.',
    docs: 'https://platform.sensenova.cn/',
  },
] satisfies Rule[];
