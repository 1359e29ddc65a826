import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudimage/api-key',
    title: 'Cloudimage API key',
    shape: 'context',
    bodies: [run('word', 30)],
    words: ['cloudimage'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Cloudimage console and look for resources and costs that are not yours.',
    docs: 'https://cloudimage.com',
  },
] satisfies Rule[];
