import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipinfo/api-key',
    title: 'IPinfo API key',
    shape: 'context',
    bodies: [run('hex', 14)],
    words: ['ipinfo'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'random',
    advice: 'Delete the key at https://ipinfo.io/dashboard/token and create a new one.',
    docs: 'https://ipinfo.io',
  },
] satisfies Rule[];
