import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'End the session it belongs to; if it does not expire, change the key that signs such tokens.';

export default [
  {
    id: 'jwt/json-web-token',
    title: 'JSON Web Token',
    shape: 'pattern',
    pattern: /(?<![0-9A-Za-z_.-])(?<secret>e(?:yJ|wog|yAi|wok|w0K)[0-9A-Za-z_-]{10,2000}={0,2}\.e[yw][0-9A-Za-z_-]{10,6000}={0,2}\.[0-9A-Za-z_-]{10,1400}={0,2})(?![0-9A-Za-z_-])/,
    literals: ['eyJ', 'ewog', 'eyAi', 'ewok', 'ew0K'],
    reach: [8, 9000],
    severity: 'medium',
    check: 'jwt',
    accept: 'jwt',
    advice,
    docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    id: 'jwt/encrypted-token',
    title: 'JSON Web Token, encrypted',
    shape: 'pattern',
    pattern: /(?<![0-9A-Za-z_.-])(?<secret>eyJ[0-9A-Za-z_-]{20,2000}\.[0-9A-Za-z_-]{0,1400}\.[0-9A-Za-z_-]{10,40}\.[0-9A-Za-z_-]{10,6000}\.[0-9A-Za-z_-]{20,30})(?![0-9A-Za-z_.-])/,
    literals: ['eyJ'],
    reach: [8, 9500],
    severity: 'low',
    confidence: 'medium',
    accept: 'jwt',
    advice: 'End the session it belongs to.',
    docs: 'https://www.rfc-editor.org/rfc/rfc7516',
  },
  {
    id: 'jwt/base64-wrapped',
    title: 'JSON Web Token, base64 once more',
    shape: 'token',
    forms: [
      ['ZXlK', run('base64', 100, 4000)],
      ['ZXlK', run('base64', 100, 4000), '='],
      ['ZXlK', run('base64', 100, 4000), '=='],
    ],
    severity: 'medium',
    accept: 'jwt-base64',
    advice,
    docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    id: 'jwt/signing-secret',
    title: 'JWT signing secret',
    shape: 'pattern',
    pattern: /(?:jwt|JWT)[_.-]?(?:secret|SECRET|Secret|signing|SIGNING)[_.-]?(?:key|KEY|Key)?["\']?\s{0,4}(?:=|:|=>|\()\s{0,4}["\'](?<secret>[^\s"\'<>$\{\}]{16,200})["\']/,
    literals: ['jwt', 'JWT'],
    severity: 'high',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the signing key: everyone who has it can make valid tokens.',
    docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
] satisfies Rule[];
