import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mandrill/api-key',
    title: 'Mandrill API key',
    shape: 'context',
    bodies: [run('base64url', 22)],
    words: ['mandrill', 'mandrill_api_key', 'mandrillapp'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://mandrillapp.com/settings and create a new one.',
    docs: 'https://mailchimp.com/developer/transactional/docs/authentication-delivery/',
  },
] satisfies Rule[];
