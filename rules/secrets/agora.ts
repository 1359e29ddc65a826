import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'agora/api-key',
    title: 'Agora API key or secret',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['agora'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Enable a second certificate at https://console.agora.io, move to it, then delete this one: it signs tokens for every channel.',
    docs: 'https://agora.io',
  },
] satisfies Rule[];
