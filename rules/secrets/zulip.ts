import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zulip/chat-api-key',
    title: 'Zulip chat API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['zulip', 'zulipchat', 'zulip_chat'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Generate a new API key under Settings > Account & privacy; a bot has its own under Bots.',
    docs: 'https://zulip.com/api/api-keys',
  },
] satisfies Rule[];
