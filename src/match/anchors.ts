/** Words that make an identifier the name of a credential (`classifier.md`, section 3). An anchor's id is its place in this list. */

export interface Anchor {
  readonly word: string;
  /** Only as a word of its own, not inside a longer one. */
  readonly alone?: true;
  /** A scheme: a blank and a value may follow it without any separator. */
  readonly scheme?: true;
}

export const anchors: readonly Anchor[] = [
  { word: 'pass' },
  { word: 'pwd' },
  { word: 'pswd' },
  { word: 'pw', alone: true },
  { word: 'secret' },
  { word: 'token', scheme: true },
  { word: 'key' },
  { word: 'auth' },
  { word: 'cred' },
  { word: 'salt' },
  { word: 'nonce' },
  { word: 'api' },
  { word: 'cookie' },
  { word: 'session' },
  { word: 'sid', alone: true },
  { word: 'seed' },
  { word: 'otp' },
  { word: 'jwt' },
  { word: 'bearer', scheme: true },
  { word: 'basic', scheme: true },
  { word: 'identified' },
  { word: 'signature' },
  { word: 'private' },
  { word: 'hash' },
  { word: 'license' },
  { word: 'webhook' },
  { word: 'client_id' },
  { word: 'client-id' },
  { word: 'clientid' },
  { word: 'client id' },
  { word: 'app_id' },
  { word: 'app-id' },
  { word: 'appid' },
  { word: 'app id' },
  // Passwords in other languages.
  ...'clave contrase senha kennwort wachtwoord haslo heslo lozinka salasana sifre losenord parol jelszo adgangskode kodeord matkhau mat_khau kata_sandi katasandi geheimnis segredo'.split(' ').map((word) => ({ word })),
  ...['mima', 'mdp'].map((word): Anchor => ({ word, alone: true })),
  ...['密码', '密碼', '口令', '密钥', 'パスワード', '비밀번호', 'пароль', '密鑰', '秘钥', '秘密鍵', '暗号鍵', '암호', 'секрет', 'şifre', 'κωδικός', 'סיסמה', 'كلمة المرور', 'كلمة_المرور', 'รหัสผ่าน', 'पासवर्ड'].map((word) => ({ word: utf8(word) })),
];

/** The bytes of a text as Latin-1 characters, which is how words are matched. */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
