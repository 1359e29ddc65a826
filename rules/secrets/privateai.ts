import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'privateai/api-token',
    title: 'Private AI API token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['privateai', 'private_ai', 'private-ai'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the token in the Private AI account and check its usage: others run up your bill with it.',
    docs: 'https://docs.private-ai.com/',
  },
] satisfies Rule[];
