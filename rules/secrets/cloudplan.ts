import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudplan/api-key',
    title: 'Cloudplan API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['cloudplan'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Cloudplan console and look for resources and costs that are not yours.',
    docs: 'https://cloudplan.biz',
  },
] satisfies Rule[];
