import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ticketmaster/api-key',
    title: 'Ticketmaster API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ticketmaster'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Ticketmaster account: whoever has it reads and changes there what its owner can.',
    docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  },
] satisfies Rule[];
