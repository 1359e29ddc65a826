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
    advice: 'Revoke the key in the settings of IPinfo, create a new one and keep it out of the repository.',
    docs: 'https://ipinfo.io',
  },
] satisfies Rule[];
