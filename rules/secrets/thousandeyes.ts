import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'thousandeyes/api-key',
    title: 'ThousandEyes API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['thousandeyes'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the ThousandEyes console and look for resources and costs that are not yours.',
    docs: 'https://thousandeyes.com',
  },
] satisfies Rule[];
