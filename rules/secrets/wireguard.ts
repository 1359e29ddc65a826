import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wireguard/private-key',
    title: 'WireGuard private key',
    shape: 'context',
    bodies: [run('base64-padded', 44)],
    words: ['privatekey', 'presharedkey', 'private_key', 'preshared_key', 'wireguard', 'wg_private_key'],
    within: 16,
    severity: 'critical',
    accept: 'base64-32',
    advice: 'Make a new pair with wg genkey and replace the public key at the peers.',
    docs: 'https://www.wireguard.com/quickstart/',
  },
] satisfies Rule[];
