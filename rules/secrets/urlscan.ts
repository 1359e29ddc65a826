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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of urlscan.io, create a new one and keep it out of the repository.',
    docs: 'https://urlscan.io',
  },
] satisfies Rule[];
