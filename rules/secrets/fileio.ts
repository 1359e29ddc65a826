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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret in the File.io account: until then others use up your quota, or run up your bill.',
    docs: 'https://file.io',
  },
] satisfies Rule[];
