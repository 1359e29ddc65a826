import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'uploadcare/api-key',
    title: 'Uploadcare API key',
    shape: 'context',
    bodies: [run('base36-lower', 20)],
    words: ['uploadcare'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Uploadcare console and look for resources and costs that are not yours.',
    docs: 'https://uploadcare.com',
  },
] satisfies Rule[];
