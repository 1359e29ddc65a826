import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'abuseipdb/api-key',
    title: 'AbuseIPDB API key',
    shape: 'context',
    bodies: [run('base36-lower', 80)],
    words: ['abuseipdb'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.abuseipdb.com/account/api and create a new one.',
    docs: 'https://abuseipdb.com',
  },
] satisfies Rule[];
