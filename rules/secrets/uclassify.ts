import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'uclassify/api-key',
    title: 'uClassify API key',
    shape: 'context',
    bodies: [run('base62', 12)],
    words: ['uclassify'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Delete the key in the uClassify account and check its usage: others run up your bill with it.',
    docs: 'https://uclassify.com',
  },
] satisfies Rule[];
