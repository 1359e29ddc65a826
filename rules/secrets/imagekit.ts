import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'imagekit/api-key',
    title: 'ImageKit API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=', 36)],
    words: ['imagekit'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://imagekit.io/dashboard/developer/api-keys and create a new one.',
    docs: 'https://imagekit.io',
  },
] satisfies Rule[];
