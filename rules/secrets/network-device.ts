import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'network-device/plain-secret',
    title: 'Secret in the configuration of a network device',
    shape: 'pattern',
    // Type 7 is only encoded; types 5, 8 and 9 are hashes.
    pattern: /\b(?:enable (?:secret|password)(?: level \d{1,2})?|username \S{1,64} (?:privilege \d{1,2} )?(?:secret|password)|(?:tacacs|radius)-server key|snmp-server community|crypto isakmp key)[ \t]{1,4}(?:[07][ \t])?(?<secret>(?=[^\s"]{0,120}\d)(?=[^\s"]{0,120}[A-Za-z])[^\s"'<>{}$%()]{6,128})(?=[ \t\r\n]|$)/,
    literals: ['enable secret ', 'enable password ', ' secret 0 ', ' password 0 ', ' secret 7 ', ' password 7 ', '-server key ', 'snmp-server community ', 'crypto isakmp key '],
    reach: [100, 160],
    severity: 'high',
    confidence: 'medium',
    accept: 'cli-password',
    examples: [
      (random) => `enable secret 0 ${random.run('base62', 14)}7a\n`,
      (random) => `username admin privilege 15 password 7 ${random.run('hex-upper', 15)}1A\n`,
      (random) => `snmp-server community ${random.run('base62', 12)}7a RO\n`,
      (random) => `radius-server key ${random.run('base62', 12)}7a\n`,
    ],
    counterExamples: ['snmp-server community public RO\n', 'enable secret 5 <hash>\n', 'enable password encryption\n', 'enable secret rotation of all keys\n'],
    advice: 'Change it on every device that shares it; type 7 passwords are only encoded.',
    docs: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  },
] satisfies Rule[];
