import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'simfin/api-key',
    title: 'SimFin API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['simfin'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the SimFin account: until then others use up your quota, or run up your bill.',
    docs: 'https://simfin.com',
  },
] satisfies Rule[];
