import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'enablex/api-key',
    title: 'EnableX API key',
    shape: 'context',
    bodies: [run('base62', 36)],
    words: ['enablex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the EnableX account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://enablex.io',
  },
] satisfies Rule[];
