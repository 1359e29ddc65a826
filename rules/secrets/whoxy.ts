import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'whoxy/api-key',
    title: 'Whoxy API key',
    shape: 'context',
    bodies: [run('base62', 33)],
    words: ['whoxy'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Whoxy, create a new one and keep it out of the repository.',
    docs: 'https://whoxy.com',
  },
] satisfies Rule[];
