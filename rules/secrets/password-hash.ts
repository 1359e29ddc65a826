import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'password-hash/crypt',
    title: 'Password hash (crypt)',
    shape: 'pattern',
    pattern: /(?<![0-9A-Za-z$])(?<secret>\$(?:2[abxy]\$(?:0[4-9]|[12][0-9]|3[01])\$[./0-9A-Za-z]{53}|[56]\$(?:rounds=[0-9]{4,9}\$)?[./0-9A-Za-z]{8,16}\$(?:[./0-9A-Za-z]{86}|[./0-9A-Za-z]{43})|(?:1|apr1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|8\$[./0-9A-Za-z]{8,16}\$[./0-9A-Za-z]{43}|y\$[./0-9A-Za-z]{1,9}\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}))(?![./0-9A-Za-z])/,
    literals: ['$2a$', '$2b$', '$2x$', '$2y$', '$5$', '$6$', '$1$', '$apr1$', '$8$', '$y$'],
    severity: 'low',
    confidence: 'low',
    accept: 'dumped-hash',
    advice: 'Change the password if it is a real account: such hashes can be guessed offline.',
    docs: 'https://man7.org/linux/man-pages/man5/crypt.5.html',
  },
  {
    id: 'password-hash/kerberos',
    title: 'Kerberos ticket hash',
    shape: 'pattern',
    pattern: /(?<secret>\$krb5(?:asrep|tgs)\$(?:17|18|23)\$(?:[^\s"\'$:]{0,100}[$:]){0,4}?[0-9a-f]{24,32}\$[0-9a-f]{64,4000})/,
    literals: ['$krb5asrep$', '$krb5tgs$'],
    reach: [8, 4400],
    severity: 'medium',
    advice: 'Change the password of the account: such hashes can be guessed offline.',
    docs: 'https://hashcat.net/wiki/doku.php?id=example_hashes',
  },
] satisfies Rule[];
