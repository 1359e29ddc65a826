import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'linkpreview/api-key',
    title: 'LinkPreview API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['linkpreview'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of LinkPreview, create a new one and keep it out of the repository.',
    docs: 'https://linkpreview.net',
  },
] satisfies Rule[];
