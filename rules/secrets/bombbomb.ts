import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bombbomb/api-token',
    title: 'BombBomb API token',
    shape: 'token',
    forms: [['eyJ', run('base62', 15, 140), '.eyJ', run('base64url', 60, 419), '.', run('base64url', 43, 171)]],
    words: ['bombbomb'],
    severity: 'medium',
    advice: 'Revoke the token in the BombBomb account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://bombbomb.com',
  },
  {
    id: 'bombbomb/api-key',
    title: 'BombBomb API key',
    shape: 'context',
    bodies: [run('base64-padded', 88)],
    words: ['bombbomb'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the BombBomb account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://bombbomb.com',
  },
] satisfies Rule[];
