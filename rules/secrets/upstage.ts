import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'upstage/api-key-prefixed',
    title: 'Upstage API key, newer form',
    shape: 'token',
    forms: [['up_', run('base62', 30)]],
    words: ['upstage'],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key in the Upstage console.',
    docs: 'https://developers.upstage.ai/',
  },
  {
    id: 'upstage/api-key',
    title: 'Upstage API key',
    shape: 'context',
    bodies: [run('base62', 40, 50)],
    words: ['upstage'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://console.upstage.ai/api-keys and create a new one.',
    docs: 'https://developers.upstage.ai/',
  },
] satisfies Rule[];
