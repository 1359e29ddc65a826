import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'deepai/api-key',
    title: 'DeepAI API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['deepai'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the DeepAI account and check its usage: others run up your bill with it.',
    docs: 'https://deepai.org',
  },
] satisfies Rule[];
