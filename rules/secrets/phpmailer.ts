import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'phpmailer/password',
    title: 'Password of a mail account (PHPMailer)',
    shape: 'pattern',
    pattern: /->(?:Password|Pass)\s{0,4}=\s{0,4}["\'](?<secret>[^"\'\r\n$]{4,100})["\']/,
    literals: ['->Pass'],
    severity: 'high',
    accept: 'password',
    advice: 'Change the password and read it from the environment.',
    docs: 'https://github.com/PHPMailer/PHPMailer',
  },
] satisfies Rule[];
