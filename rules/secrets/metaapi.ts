import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'metaapi/api-key',
    title: 'MetaApi API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['metaapi', 'meta-api'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Delete the key under API keys of the Meta API account and look through its orders and withdrawals.',
    docs: 'https://meta-api.io',
  },
] satisfies Rule[];
