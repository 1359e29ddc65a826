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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of SparkPost, create a new one and keep it out of the repository.',
    docs: 'https://sparkpost.com',
  },
] satisfies Rule[];
