import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pusher/channel-key',
    title: 'Pusher channel key or its secret',
    shape: 'context',
    bodies: [run('base36-lower', 20)],
    words: ['pusher'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://dashboard.pusher.com and create a new one.',
    docs: 'https://pusher.com/docs/',
  },
] satisfies Rule[];
