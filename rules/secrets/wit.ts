import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wit/api-key',
    title: 'Wit API key',
    shape: 'context',
    bodies: [run('base36-upper', 32)],
    words: ['wit'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Wit account and check its usage: others run up your bill with it.',
    docs: 'https://wit.ai',
  },
] satisfies Rule[];
