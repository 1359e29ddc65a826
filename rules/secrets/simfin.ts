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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of SimFin, create a new one and keep it out of the repository.',
    docs: 'https://simfin.com',
  },
] satisfies Rule[];
