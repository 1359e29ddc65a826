import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'buddyns/api-key',
    title: 'BuddyNS API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['buddyns'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the BuddyNS account and look for builds and changes that are not yours.',
    docs: 'https://buddyns.com',
  },
] satisfies Rule[];
