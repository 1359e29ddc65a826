import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitmex/api-key',
    title: 'BitMEX API key',
    shape: 'context',
    bodies: [run('base64url', 24)],
    words: ['bitmex'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.bitmex.com/app/apiKeys and create a new one.',
    docs: 'https://bitmex.com',
  },
  {
    id: 'bitmex/secret',
    title: 'BitMEX secret',
    shape: 'context',
    bodies: [run('base64url', 48)],
    words: ['bitmex'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret at https://www.bitmex.com/app/apiKeys and create a new one.',
    docs: 'https://bitmex.com',
  },
] satisfies Rule[];
