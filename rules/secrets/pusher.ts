import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pusher/channel-key',
    title: 'Pusher channel key',
    shape: 'context',
    bodies: [run('base36-lower', 20)],
    words: ['pusher'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pusher, create a new one and keep it out of the repository.',
    docs: 'https://pusher.com/docs/',
  },
  {
    id: 'pusher/channel-key-secret',
    title: 'Pusher channel key secret',
    shape: 'context',
    bodies: [run('base36-lower', 20)],
    words: ['pusher'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Pusher, create a new one and keep it out of the repository.',
    docs: 'https://pusher.com/docs/',
  },
] satisfies Rule[];
