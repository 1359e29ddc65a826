import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stitchdata/api-key',
    title: 'Stitch API key',
    shape: 'context',
    bodies: [run('word', 35)],
    words: ['stitchdata'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Stitch, create a new one and keep it out of the repository.',
    docs: 'https://stitchdata.com',
  },
] satisfies Rule[];
