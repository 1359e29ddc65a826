import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'metrilo/api-key',
    title: 'Metrilo API key',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['metrilo'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Metrilo, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
