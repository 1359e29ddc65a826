import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'honeycomb/api-key',
    title: 'Honeycomb API key',
    shape: 'context',
    bodies: [run('hex', 32), run('base62', 22)],
    words: ['honeycomb'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under Environment settings > API keys at https://ui.honeycomb.io.',
    docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  },
] satisfies Rule[];
