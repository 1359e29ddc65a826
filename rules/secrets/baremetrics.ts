import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Baremetrics account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'baremetrics/api-key',
    title: 'Baremetrics API key',
    shape: 'token',
    forms: [['lk_', run('base62', 18, 25)]],
    words: ['baremetrics'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developers.baremetrics.com/reference/authentication',
  },
  {
    id: 'baremetrics/api-key-25',
    title: 'Baremetrics API key',
    shape: 'context',
    bodies: [run('base64url', 25)],
    words: ['baremetrics'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developers.baremetrics.com/reference/authentication',
  },
  {
    id: 'baremetrics/api-key-sk',
    title: 'Baremetrics API key',
    shape: 'token',
    forms: [['sk_', run('base62', 18, 25)]],
    words: ['baremetrics'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developers.baremetrics.com/reference/authentication',
  },
] satisfies Rule[];
