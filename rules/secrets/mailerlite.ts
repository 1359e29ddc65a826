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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://dashboard.mailerlite.com/integrations/api and create a new one.',
    docs: 'https://mailerlite.com',
  },
] satisfies Rule[];
