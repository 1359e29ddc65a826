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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Geckoboard, create a new one and keep it out of the repository.',
    docs: 'https://geckoboard.com',
  },
] satisfies Rule[];
