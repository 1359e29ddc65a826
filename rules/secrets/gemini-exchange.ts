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
    entropy: 3.3,
    advice: 'Revoke the key in the settings of Gemini (exchange), create a new one and keep it out of the repository.',
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
    advice: 'Revoke the secret in the settings of Gemini (exchange), create a new one and keep it out of the repository.',
    docs: 'https://gemini.com',
  },
] satisfies Rule[];
