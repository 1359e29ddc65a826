import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Make a new key pair, replace the public key wherever it is trusted, and take the old one out of use.';

export default [
  {
    id: 'private-key-encoded/der-hex',
    title: 'Private key in hexadecimal DER',
    shape: 'token',
    // What comes before the number: SEC 1 of 32 bytes, PKCS#8 of Ed25519, X25519 and P-256, PKCS#1 and PKCS#8 of RSA with 2,048 bits (RFC 5915, 8410, 5208, 8017).
    forms: [
      ['30770201010420', run('hex-lower', 64, 240)],
      [['302e020100300506032b657004220420', '302e020100300506032b656e04220420'], run('hex-lower', 64)],
      ['308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420', run('hex-lower', 64, 240)],
      ['308204a', run('hex-lower', 1), '0201000282010100', run('hex-lower', 1_000, 2_400)],
      ['308204b', run('hex-lower', 1), '020100300d06092a864886f70d0101010500048204', run('hex-lower', 1_000, 2_400)],
    ],
    severity: 'critical',
    advice,
    docs: 'https://www.rfc-editor.org/rfc/rfc5958',
  },
  {
    id: 'private-key-encoded/xml',
    title: 'RSA private key in XML',
    shape: 'pattern',
    pattern: /<D>(?<secret>[0-9A-Za-z+\/]{80,700}={0,2})<\/D>/,
    literals: ['<D>'],
    reach: [0, 720],
    severity: 'critical',
    accept: 'random',
    advice,
    docs: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring',
  },
  {
    id: 'private-key/openvpn-static',
    title: 'Static key of OpenVPN',
    shape: 'pattern',
    pattern: /-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----\s{1,4}(?<secret>[0-9A-Za-z+/=\r\n]{64,2400}?)-----END OpenVPN/,
    literals: ['BEGIN OpenVPN Static key V1', 'BEGIN OpenVPN tls-crypt-v2'],
    reach: [8, 2600],
    severity: 'high',
    advice: 'Make a new one (`openvpn --genkey`) and give it to the server and all clients.',
    docs: 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/',
  },
] satisfies Rule[];
