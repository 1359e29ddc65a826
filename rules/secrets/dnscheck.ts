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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the DNSCheck account: until then others use up your quota, or run up your bill.',
    docs: 'https://dnscheck.co',
  },
] satisfies Rule[];
