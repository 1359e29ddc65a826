import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'squarespace/access-token',
    title: 'Squarespace access token',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['squarespace'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Delete the key under Settings > Developer tools > Developer API keys.',
    docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  },
] satisfies Rule[];
