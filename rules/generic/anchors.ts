/**
 * Words that make an identifier worth a look, matched in any case anywhere in a text. The position in this list is the anchor id that the
 * scanning kernel emits. Every keyword category of the labelled data is reached by them.
 */
export const anchors = [
  'pass', 'pwd', 'pswd', 'secret', 'token', 'key', 'auth', 'cred', 'salt', 'nonce', 'api', 'cookie', 'session', 'seed', 'otp', 'jwt',
  'bearer', 'basic', 'identified', 'signature', 'private', 'hash', 'license', 'webhook', 'curl', 'clave', 'senha', 'contras', 'parol', 'kennwort', 'mdp',
  'mima', '密码', '口令', '密钥', 'パスワード',
] as const;
