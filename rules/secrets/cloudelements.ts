import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudelements/api-key',
    title: 'Cloud Elements API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['cloudelements'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Cloud Elements console and look for resources and costs that are not yours.',
    docs: 'https://cloud-elements.com',
  },
] satisfies Rule[];
