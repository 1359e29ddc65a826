import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gumroad/access-token',
    title: 'Gumroad access token',
    shape: 'context',
    bodies: [run('hex', 64), run('base64url', 43)],
    words: ['gumroad'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the application at https://gumroad.com/settings/advanced and create a new one.',
    docs: 'https://app.gumroad.com/api',
  },
] satisfies Rule[];
