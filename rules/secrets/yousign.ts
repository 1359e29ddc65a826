import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'yousign/api-key',
    title: 'Yousign API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['yousign'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Yousign, create a new one and keep it out of the repository.',
    docs: 'https://yousign.com',
  },
] satisfies Rule[];
