import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pinata/api-key',
    title: 'Pinata API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['pinata'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pinata, create a new one and keep it out of the repository.',
    docs: 'https://pinata.cloud',
  },
] satisfies Rule[];
