import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clockify/api-key',
    title: 'Clockify API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['clockify'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.clockify.me/user/preferences and create a new one.',
    docs: 'https://clockify.me',
  },
] satisfies Rule[];
