import type { ContextRule, Rule } from '../../src/types.ts';

const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/detection.md';

/** Texts of a category. The classifier finds these credentials, no body does: the rules have none. */
const rule = (kind: string, title: string, severity: Rule['severity'], advice: string): ContextRule => ({
  id: `generic/${kind}`,
  title,
  severity,
  confidence: 'medium',
  advice,
  docs: `${docs}#generic-credentials`,
  shape: 'context',
  bodies: [],
  words: [],
});

/** What the generic detector reports, by the category of the name. */
export const generic: readonly Rule[] = [
  rule('password', 'Password', 'high', 'Change the password where it is used, then read it from the environment or a secret store instead of writing it down here.'),
  rule('secret', 'Secret value', 'high', 'Have the issuing service make a new secret and revoke this one; keep the new one in the environment or a secret store.'),
  rule('token', 'Access token', 'high', 'Revoke the token at the service that issued it, then pass the new one in through the environment or a secret store.'),
  rule('key', 'Secret key', 'high', 'Make a new key and retire this one; what it signed or encrypted needs the new key too. Keep it in a secret store.'),
  rule('auth', 'Credentials', 'high', 'Change the credentials at the service that accepts them, then pass the new ones in through the environment or a secret store.'),
];
