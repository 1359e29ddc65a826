import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mailerlite/api-key',
    title: 'MailerLite API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['mailerlite'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of MailerLite, create a new one and keep it out of the repository.',
    docs: 'https://mailerlite.com',
  },
] satisfies Rule[];
