import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://dashboard.ngrok.com and create a new one.';

export default [
  {
    id: 'ngrok/api-key',
    title: 'Ngrok API key',
    shape: 'token',
    forms: [['ak_', run('base36-lower', 25, 30)]],
    words: ['ngrok'],
    severity: 'high',
    advice,
    docs: 'https://ngrok.com/docs/api/',
  },
  {
    id: 'ngrok/credential',
    title: 'Ngrok credential',
    shape: 'token',
    forms: [['cr_', run('base36-lower', 25, 30)]],
    words: ['ngrok'],
    severity: 'high',
    advice,
    docs: 'https://ngrok.com/docs/api/',
  },
  {
    id: 'ngrok/api-key-49',
    title: 'Ngrok API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_', 49)],
    words: ['ngrok'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://ngrok.com/docs/agent/',
  },
] satisfies Rule[];
