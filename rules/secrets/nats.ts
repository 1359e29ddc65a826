import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

// Operator, account, user, server, cluster and curve keys; the letter is the key's kind.
const kinds = ['O', 'A', 'U', 'N', 'C', 'X'];

export default [
  {
    id: 'nats/nkey-seed',
    title: 'NATS NKEY seed',
    shape: 'token',
    forms: kinds.map((kind) => [`S${kind}`, run('base32', 56)]),
    severity: 'critical',
    entropy: 3.5,
    accept: 'random',
    check: 'nkey-crc16',
    advice: 'Make a new key pair (nsc generate nkey), put its public key into the account or server configuration, and remove the old one there.',
    docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  },
] satisfies Rule[];
