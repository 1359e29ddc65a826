import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'convier/api-key',
    title: 'Convier API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z|', 43)],
    words: ['convier'],
    within: 16,
    severity: 'medium',
    confidence: 'low',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Convier, create a new one and keep it out of the repository.',
    docs: 'https://convier.me',
  },
] satisfies Rule[];
