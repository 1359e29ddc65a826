import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lendflow/api-key',
    title: 'Lendflow API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.', 956)],
    words: ['lendflow'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Lendflow, create a new one and keep it out of the repository.',
    docs: 'https://lendflow.io',
  },
] satisfies Rule[];
