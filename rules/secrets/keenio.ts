import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'keenio/api-key',
    title: 'Keen API key',
    shape: 'context',
    bodies: [run('base36-upper', 64)],
    words: ['keenio', 'keen.io', 'keen'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Keen console and look for resources and costs that are not yours.',
    docs: 'https://keen.io',
  },
] satisfies Rule[];
