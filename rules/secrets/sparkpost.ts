import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sparkpost/api-key',
    title: 'SparkPost API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['sparkpost'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.sparkpost.com/account/api-keys and create a new one.',
    docs: 'https://sparkpost.com',
  },
] satisfies Rule[];
