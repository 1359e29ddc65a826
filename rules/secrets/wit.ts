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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Wit, create a new one and keep it out of the repository.',
    docs: 'https://wit.ai',
  },
] satisfies Rule[];
