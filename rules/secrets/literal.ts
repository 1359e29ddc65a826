import type { Rule } from '../../src/types.ts';

const advice = 'Change the password and read it from the environment or a secret store.';

export default [
  {
    id: 'literal/password-double',
    title: 'Password of many signs, in double quotes',
    shape: 'pattern',
    pattern: /(?:password|passwd|passphrase|_pass|pwd|secrete?|api_?key|private_?key|access_?key)[\w.$\-\]\[]{0,24}["\']?\s{0,3}(?:=>|:=|[=!]={0,2}|:|\s)\s{0,3}@?"(?<secret>[^\s"]{12,120})"/i,
    literals: [
      'password', 'passwd', 'passphrase', '_pass', 'pwd', 'secret', 'api_key', 'apikey', 'private_key', 'privatekey', 'access_key',
      'accesskey',
    ],
    reach: [8, 190],
    severity: 'high',
    confidence: 'medium',
    accept: 'signs',
    advice,
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  {
    id: 'literal/password-single',
    title: 'Password of many signs, in single quotes',
    shape: 'pattern',
    pattern: /(?:password|passwd|passphrase|_pass|pwd|secrete?|api_?key|private_?key|access_?key)[\w.$\-\]\[]{0,24}["\']?\s{0,3}(?:=>|:=|[=!]={0,2}|:|\s)\s{0,3}@?'(?<secret>[^\s']{12,120})'/i,
    literals: [
      'password', 'passwd', 'passphrase', '_pass', 'pwd', 'secret', 'api_key', 'apikey', 'private_key', 'privatekey', 'access_key',
      'accesskey',
    ],
    reach: [8, 190],
    severity: 'high',
    confidence: 'medium',
    accept: 'signs',
    advice,
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  {
    id: 'literal/password-back',
    title: 'Password of many signs, in backquotes',
    shape: 'pattern',
    pattern: /(?:password|passwd|passphrase|_pass|pwd|secrete?|api_?key|private_?key|access_?key)[\w.$\-\]\[]{0,24}["\']?\s{0,3}(?:=>|:=|[=!]={0,2}|:|\s)\s{0,3}@?`(?<secret>[^\s`]{12,120})`/i,
    literals: [
      'password', 'passwd', 'passphrase', '_pass', 'pwd', 'secret', 'api_key', 'apikey', 'private_key', 'privatekey', 'access_key',
      'accesskey',
    ],
    reach: [8, 190],
    severity: 'high',
    confidence: 'medium',
    accept: 'signs',
    advice,
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  {
    id: 'literal/compared',
    title: 'Password of many signs, compared in code',
    shape: 'pattern',
    pattern: /["\'`](?<secret>[^\s"\'`]{12,120})["\'`]\s{0,2}[=!]={1,2}\s{0,2}[\w.$]{0,30}(?:password|passwd|passphrase|_pass|pwd|secrete?|api_?key|private_?key|access_?key)/i,
    literals: [
      'password', 'passwd', 'passphrase', '_pass', 'pwd', 'secret', 'api_key', 'apikey', 'private_key', 'privatekey', 'access_key',
      'accesskey',
    ],
    reach: [170, 16],
    severity: 'high',
    confidence: 'medium',
    accept: 'signs',
    advice: 'Change the password and compare hashes, or let the service that knows it compare.',
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
] satisfies Rule[];
