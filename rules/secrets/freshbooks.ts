import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'freshbooks/access-token',
    title: 'FreshBooks access token',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['freshbooks'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the app at https://my.freshbooks.com under Developer portal and authorise it again.',
    docs: 'https://www.freshbooks.com/api/authentication',
  },
] satisfies Rule[];
