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
    advice: 'Revoke the key in the settings of BitMEX, create a new one and keep it out of the repository.',
    docs: 'https://bitmex.com',
  },
  {
    id: 'bitmex/secret',
    title: 'BitMEX secret',
    shape: 'context',
    bodies: [run('base64url', 48)],
    words: ['bitmex'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of BitMEX, create a new one and keep it out of the repository.',
    docs: 'https://bitmex.com',
  },
] satisfies Rule[];
