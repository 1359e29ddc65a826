import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bulksms/api-key',
    title: 'BulkSMS API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z!#$%&()*@\\^', 29)],
    words: ['bulksms'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the BulkSMS account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://bulksms.com',
  },
] satisfies Rule[];
