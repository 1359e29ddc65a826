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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ImageKit, create a new one and keep it out of the repository.',
    docs: 'https://imagekit.io',
  },
] satisfies Rule[];
