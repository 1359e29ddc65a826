import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'End the session it belongs to; if it does not expire, change the key that signs such tokens.';

export default [
  {
    id: 'jwt/json-web-token',
    title: 'JSON Web Token',
    shape: 'token',
    forms: [
      ['eyJ', run('0-9A-Za-z_=-', 10, 2000), '.e', ['y', 'w'], run('0-9A-Za-z_=-', 10, 6000), '.', run('0-9A-Za-z_=-', 10, 1400)],
      [['ewog', 'eyAi', 'ewok', 'ew0K'], run('0-9A-Za-z_=-', 10, 2000), '.e', ['y', 'w'], run('0-9A-Za-z_=-', 10, 6000), '.', run('0-9A-Za-z_=-', 10, 1400)],
    ],
    severity: 'medium',
    check: 'jwt',
    accept: 'jwt',
    advice,
    docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    id: 'jwt/encrypted-token',
    title: 'JSON Web Token, encrypted',
    shape: 'token',
    forms: [['eyJ', run('base64url', 20, 2000), '.', run('base64url', 0, 1400), '.', run('base64url', 10, 40), '.', run('base64url', 10, 6000), '.', run('base64url', 20, 30)]],
    severity: 'low',
    confidence: 'medium',
    accept: 'jwt',
    advice: 'End the session it belongs to.',
    docs: 'https://www.rfc-editor.org/rfc/rfc7516',
  },
  {
    id: 'jwt/unsigned-token',
    title: 'JSON Web Token without a signature',
    shape: 'pattern',
    pattern: /(?<![0-9A-Za-z_.-])(?<secret>eyJ[0-9A-Za-z_-]{10,2000}\.eyJ[0-9A-Za-z_-]{8,6000}\.?)(?![0-9A-Za-z_.-])/,
    literals: ['.eyJ'],
    reach: [2010, 6010],
    severity: 'low',
    confidence: 'low',
    accept: 'jwt-unsigned',
    advice: 'See that no service takes tokens without a signature, and end the session it belongs to.',
    docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-6',
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
    pattern: /(?:jwt|JWT)(?:[_.-]?|["\']?:[ \t]{0,3}\r?\n[ \t]{1,16}["\']?)(?:secret|SECRET|Secret|signing|SIGNING)[_.-]?(?:key|KEY|Key)?["\']?\s{0,4}(?:=|:|=>|\()\s{0,4}["\'](?<secret>[^\s"\'<>$\{\}]{16,200})["\']/,
    literals: ['jwt', 'JWT'],
    severity: 'high',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the signing key: everyone who has it can make valid tokens.',
    docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
] satisfies Rule[];
