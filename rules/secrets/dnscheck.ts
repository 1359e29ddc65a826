import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dnscheck/api-key',
    title: 'DNSCheck API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['dnscheck'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of DNSCheck, create a new one and keep it out of the repository.',
    docs: 'https://dnscheck.co',
  },
] satisfies Rule[];
