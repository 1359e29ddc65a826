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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Mailboxlayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://mailboxlayer.com/documentation',
  },
] satisfies Rule[];
