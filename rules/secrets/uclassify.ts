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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of uClassify, create a new one and keep it out of the repository.',
    docs: 'https://uclassify.com',
  },
] satisfies Rule[];
