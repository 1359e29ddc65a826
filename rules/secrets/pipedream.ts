import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pipedream/api-key',
    title: 'Pipedream API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['pipedream'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://pipedream.com/settings/account and create a new one.',
    docs: 'https://pipedream.com/docs/rest-api/auth',
  },
] satisfies Rule[];
