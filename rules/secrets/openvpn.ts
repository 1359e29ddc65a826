import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'openvpn/client-secret',
    title: 'OpenVPN client secret',
    shape: 'context',
    bodies: [run('base64url', 64, 256)],
    words: ['openvpn'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of OpenVPN, create a new one and keep it out of the repository.',
    docs: 'https://openvpn.net',
  },
] satisfies Rule[];
