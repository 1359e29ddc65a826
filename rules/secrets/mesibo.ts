import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mesibo/api-key',
    title: 'Mesibo API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['mesibo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mesibo, create a new one and keep it out of the repository.',
    docs: 'https://mesibo.com',
  },
] satisfies Rule[];
