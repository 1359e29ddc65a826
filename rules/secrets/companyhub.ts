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
    advice: 'Revoke the key in the CompanyHub account: whoever has it reads and changes there what its owner can.',
    docs: 'https://companyhub.com',
  },
] satisfies Rule[];
