import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mailboxlayer/api-key',
    title: 'Mailboxlayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['mailboxlayer'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mailboxlayer, create a new one and keep it out of the repository.',
    docs: 'https://mailboxlayer.com/documentation',
  },
] satisfies Rule[];
