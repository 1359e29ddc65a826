import type { Rule } from '../../src/types.ts';

/** Names that a value follows: `password =`, `secret:`, `"apikey"`. */
const named = ['password', 'passwd', '_pass', 'pwd', 'secret', 'secrete', 'api_key', 'apikey', 'private_key', 'access_key'];
const assigned = named
  .flatMap((name) => [' =', ' :', ' "', " '", ' !', '=', ':', '!', '"', "'", '['].map((sign) => name + sign))
  .concat('apikey_', 'api_key_', 'password_', 'db_pass_');

/** What an unquoted value follows in settings; behind `=>` stands code. */
const settings = named
  .flatMap((name) => [' =', ' :', '=', ':'].map((sign) => name + sign))
  .concat('apikey_', 'api_key_', 'password_', 'db_pass_');

/** Languages in which what has no quotes is an expression. */
const noCode = /^(?!.*\.(?:[cm]?[jt]sx?|ps[md]?1|py|rb|java|go|cs|cc?|cpp|hh?|hpp|php|swift|kts?|scala|groovy|gradle|rs|lua|pl|pm|r|dart|ex|exs|vue|svelte|s?html?|xhtml|css|scss|less|map)$)/;

export default [
  {
    id: 'literal/password',
    title: 'Password written out in code',
    shape: 'pattern',
    pattern: /(?:(?:api_?key|password|db_pass)_\w{1,20}|password|passwd|_pass|pwd|secrete?|api_?key|private_key|access_key)(?:\[\w{0,8}\])?["\']? ?(?:=>|:=|[=!]={0,2}|:|(?=["\'](?![,;:)\]}.+?=&|])))\s{0,3}@?["\'`](?<secret>[^\s"\'`]{12,120})["\'`]/i,
    literals: assigned,
    reach: [8, 190],
    severity: 'high',
    confidence: 'medium',
    accept: 'signs',
    advice: 'Change the password and read it from the environment or a secret store.',
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  {
    id: 'literal/unquoted',
    title: 'Password written out in settings',
    shape: 'pattern',
    pattern: /(?:(?:api_?key|password|db_pass)_\w{1,20}|password|passwd|_pass|pwd|secrete?|api_?key|private_key|access_key) ?(?::=|=(?!>)|:)[ \t]{0,3}(?<secret>[^\s"'`]{12,120})(?=["'`,]{0,2}(?:\s|$))/i,
    literals: settings,
    reach: [8, 190],
    severity: 'high',
    confidence: 'medium',
    path: noCode,
    accept: 'signs',
    advice: 'Change the password and read it from the environment or a secret store.',
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  {
    id: 'literal/compared',
    title: 'Password compared in code',
    shape: 'pattern',
    pattern: /["\'`](?<secret>[^\s"\'`]{12,120})["\'`]\s?[=!]={1,2}\s{0,2}[\w.$]{0,30}(?:password|passwd|passphrase|_pass|pwd|secrete?|api_?key|private_?key|access_?key)/i,
    literals: ['" ==', '" !=', '"==', '"!=', "' ==", "' !=", "'==", "'!=", '` ==', '`=='],
    reach: [124, 64],
    severity: 'high',
    confidence: 'medium',
    accept: 'signs',
    advice: 'Change the password and compare hashes, or let the service that knows it compare.',
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
] satisfies Rule[];
