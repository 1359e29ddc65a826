import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zerotier/api-key',
    title: 'ZeroTier API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['zerotier'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://my.zerotier.com/account and create a new one.',
    docs: 'https://zerotier.com',
  },
] satisfies Rule[];
