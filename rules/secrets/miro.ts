import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'miro/api-key',
    title: 'Miro API key',
    shape: 'context',
    bodies: [run('base62', 27)],
    words: ['miro'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://miro.com/app/settings/user-profile/apps and create a new one.',
    docs: 'https://miro.com',
  },
] satisfies Rule[];
