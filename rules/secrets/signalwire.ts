import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'signalwire/api-key',
    title: 'SignalWire API key',
    shape: 'context',
    bodies: [run('base62', 50)],
    words: ['signalwire'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SignalWire account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://developer.signalwire.com/',
  },
] satisfies Rule[];
