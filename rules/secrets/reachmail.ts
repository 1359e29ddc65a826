import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'reachmail/api-key',
    title: 'ReachMail API key',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['reachmail'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ReachMail, create a new one and keep it out of the repository.',
    docs: 'https://reachmail.net',
  },
] satisfies Rule[];
