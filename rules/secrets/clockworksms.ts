import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clockworksms/api-key',
    title: 'Clockwork SMS API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['clockworksms', 'textanywhere', 'clockwork'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Clockwork SMS account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
