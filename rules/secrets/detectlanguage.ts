import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'detectlanguage/api-key',
    title: 'Detect Language API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['detectlanguage'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Detect Language account and check its usage: others run up your bill with it.',
    docs: 'https://detectlanguage.com',
  },
] satisfies Rule[];
