import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moderation/api-key',
    title: 'Moderation API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.', 196)],
    words: ['moderation'],
    within: 16,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Moderation, create a new one and keep it out of the repository.',
    docs: 'https://moderationapi.com',
  },
] satisfies Rule[];
