import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gemini-exchange/api-key',
    title: 'Gemini (exchange) API key',
    shape: 'token',
    forms: [[['master', 'account'], '-', run('base62', 20)]],
    words: ['gemini'],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key under API keys of the Gemini (exchange) account and look through its orders and withdrawals.',
    docs: 'https://docs.gemini.com/rest-api/',
  },
  {
    id: 'gemini-exchange/secret',
    title: 'Gemini (exchange) secret',
    shape: 'context',
    bodies: [run('base62', 27, 28)],
    words: ['gemini', 'gemini_exchange'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the secret under API keys of the Gemini (exchange) account and look through its orders and withdrawals.',
    docs: 'https://gemini.com',
  },
] satisfies Rule[];
