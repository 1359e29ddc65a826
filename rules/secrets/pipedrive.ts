import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pipedrive/api-key',
    title: 'Pipedrive API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['pipedrive'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.pipedrive.com/settings/api and create a new one.',
    docs: 'https://pipedrive.com',
  },
] satisfies Rule[];
