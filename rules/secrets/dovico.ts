import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dovico/api-key',
    title: 'Dovico API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.', 34, 233)],
    words: ['dovico'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Dovico, create a new one and keep it out of the repository.',
    docs: 'https://dovico.com',
  },
] satisfies Rule[];
