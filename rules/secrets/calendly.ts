import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'calendly/api-key',
    title: 'Calendly API key',
    shape: 'token',
    forms: [['eyJ', run('base64url', 100, 300), '.eyJ', run('base64url', 100, 300), '.', run('base64url', 1, 200)]],
    caseless: true,
    words: ['calendly'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://calendly.com/integrations/api_webhooks and create a new one.',
    docs: 'https://calendly.com',
  },
] satisfies Rule[];
