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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the OpenVPN console and look for resources and costs that are not yours.',
    docs: 'https://openvpn.net',
  },
] satisfies Rule[];
