import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'meaningcloud/api-key',
    title: 'MeaningCloud API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['meaningcloud'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the MeaningCloud account and check its usage: others run up your bill with it.',
    docs: 'https://meaningcloud.com',
  },
] satisfies Rule[];
