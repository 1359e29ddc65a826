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
    advice: 'Revoke the key in the settings of Duply, create a new one and keep it out of the repository.',
    docs: 'https://duply.co',
  },
] satisfies Rule[];
