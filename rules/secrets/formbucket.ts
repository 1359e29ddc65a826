import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'formbucket/api-key',
    title: 'Formbucket API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 12, 602)],
    words: ['formbucket'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Formbucket, create a new one and keep it out of the repository.',
    docs: 'https://formbucket.com',
  },
] satisfies Rule[];
