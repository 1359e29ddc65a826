import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vultr/api-key',
    title: 'Vultr API key',
    shape: 'context',
    bodies: [run('base62', 36)],
    words: ['vultr'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Vultr, create a new one and keep it out of the repository.',
    docs: 'https://docs.vultr.com/',
  },
] satisfies Rule[];
