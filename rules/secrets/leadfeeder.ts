import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'leadfeeder/api-key',
    title: 'Leadfeeder API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 43)],
    words: ['leadfeeder'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Leadfeeder account: whoever has it reads and changes there what its owner can.',
    docs: 'https://leadfeeder.com',
  },
] satisfies Rule[];
