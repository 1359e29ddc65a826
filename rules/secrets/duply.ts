import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'duply/api-key',
    title: 'Duply API key',
    shape: 'context',
    bodies: [run('0-9a-f-', 36)],
    words: ['duply'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Reset the key in the Duply account: until then others use up your quota, or run up your bill.',
    docs: 'https://duply.co',
  },
] satisfies Rule[];
