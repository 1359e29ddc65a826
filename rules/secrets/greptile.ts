import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'greptile/api-key',
    title: 'Greptile API key',
    shape: 'context',
    bodies: [run('base64', 48)],
    words: ['greptile'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Greptile account and check its usage: others run up your bill with it.',
    docs: 'https://docs.greptile.com/',
  },
] satisfies Rule[];
