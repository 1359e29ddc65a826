import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'portkey/api-key',
    title: 'Portkey API key',
    shape: 'context',
    bodies: [run('base64-padded', 28)],
    words: ['portkey', 'portkey_api_key', 'x-portkey-api-key'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the account settings of Portkey and create a new one.',
    docs: 'https://portkey.ai/docs',
  },
] satisfies Rule[];
