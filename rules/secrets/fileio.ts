import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fileio/secret-key',
    title: 'File.io secret key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.-', 39)],
    words: ['fileio'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of File.io, create a new one and keep it out of the repository.',
    docs: 'https://file.io',
  },
] satisfies Rule[];
