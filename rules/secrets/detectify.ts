import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'detectify/api-key',
    title: 'Detectify API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['detectify'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Detectify account and look for builds and changes that are not yours.',
    docs: 'https://detectify.com',
  },
] satisfies Rule[];
