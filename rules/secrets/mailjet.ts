import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://app.mailjet.com/account/apikeys and create a new one.';

export default [
  {
    id: 'mailjet/basic-auth',
    title: 'Mailjet basic auth',
    shape: 'context',
    bodies: [run('0-9A-Za-z=', 88)],
    words: ['mailjet', 'mailjet_basic', 'mailjetbasicauth', 'mailjetsms', 'mailjet_sms'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://mailjet.com',
  },
  {
    id: 'mailjet/sms-api-key',
    title: 'Mailjet sms API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['mailjet', 'mailjet_basic', 'mailjetbasicauth', 'mailjetsms', 'mailjet_sms'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://mailjet.com',
  },
] satisfies Rule[];
