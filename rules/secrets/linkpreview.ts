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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the LinkPreview account: until then others use up your quota, or run up your bill.',
    docs: 'https://linkpreview.net',
  },
] satisfies Rule[];
