import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'revampcrm/api-key',
    title: 'Revamp CRM API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['revampcrm', 'revamp'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Revamp CRM, create a new one and keep it out of the repository.',
    docs: 'https://revampcrm.com',
  },
] satisfies Rule[];
