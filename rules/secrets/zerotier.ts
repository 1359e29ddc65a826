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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ZeroTier, create a new one and keep it out of the repository.',
    docs: 'https://zerotier.com',
  },
] satisfies Rule[];
