import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'karmacrm/api-key',
    title: 'karmaCRM API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['karmacrm', 'karma'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of karmaCRM, create a new one and keep it out of the repository.',
    docs: 'https://karmacrm.com',
  },
] satisfies Rule[];
