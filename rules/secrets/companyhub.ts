import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'companyhub/api-key',
    title: 'CompanyHub API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['companyhub'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of CompanyHub, create a new one and keep it out of the repository.',
    docs: 'https://companyhub.com',
  },
] satisfies Rule[];
