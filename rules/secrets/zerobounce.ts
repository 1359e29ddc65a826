import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zerobounce/api-key',
    title: 'ZeroBounce API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['zerobounce'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ZeroBounce, create a new one and keep it out of the repository.',
    docs: 'https://www.zerobounce.net/api',
  },
] satisfies Rule[];
