import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dandelion/api-token',
    title: 'Dandelion API token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['dandelion'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the token in the Dandelion account and check its usage: others run up your bill with it.',
    docs: 'https://dandelion.eu',
  },
] satisfies Rule[];
