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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.pinata.cloud/developers/api-keys and create a new one.',
    docs: 'https://pinata.cloud',
  },
] satisfies Rule[];
