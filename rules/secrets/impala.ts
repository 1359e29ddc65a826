import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'impala/api-key',
    title: 'Impala API key',
    shape: 'context',
    bodies: [run('word', 46)],
    words: ['impala'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Impala console and look for resources and costs that are not yours.',
    docs: 'https://impala.travel',
  },
] satisfies Rule[];
