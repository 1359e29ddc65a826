import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Make a new identity with age-keygen and encrypt the files again.';

export default [
  {
    id: 'age/secret-key',
    title: 'age secret key',
    shape: 'token',
    forms: [['AGE-SECRET-KEY-1', run('base36-upper', 58)]],
    severity: 'critical',
    check: 'age-bech32',
    advice,
    docs: 'https://age-encryption.org/',
  },
  {
    id: 'age/secret-key-pq',
    title: 'age post-quantum secret key',
    shape: 'token',
    forms: [['AGE-SECRET-KEY-PQ-1', run('023456789AC-HJ-NP-Z', 58, 1200)]],
    severity: 'critical',
    advice,
    docs: 'https://age-encryption.org/',
  },
] satisfies Rule[];
