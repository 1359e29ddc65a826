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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of BuddyNS, create a new one and keep it out of the repository.',
    docs: 'https://buddyns.com',
  },
] satisfies Rule[];
