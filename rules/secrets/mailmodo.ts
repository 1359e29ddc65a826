import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mailmodo/api-key',
    title: 'Mailmodo API key',
    shape: 'context',
    bodies: [run('0-9A-Z', 31)],
    words: ['mailmodo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mailmodo, create a new one and keep it out of the repository.',
    docs: 'https://mailmodo.com',
  },
] satisfies Rule[];
