import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'urlscan/api-key',
    title: 'urlscan.io API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['urlscan'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://urlscan.io/user/apikey and create a new one.',
    docs: 'https://urlscan.io',
  },
] satisfies Rule[];
