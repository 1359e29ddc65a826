import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'geckoboard/api-key',
    title: 'Geckoboard API key',
    shape: 'context',
    bodies: [run('base62', 44)],
    words: ['geckoboard'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Geckoboard account: whoever has it reads, or sends, what you measure.',
    docs: 'https://geckoboard.com',
  },
] satisfies Rule[];
