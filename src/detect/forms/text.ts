/** Letters beyond ASCII as a printer of code writes them. `\\xe7` in small digits is how people write bytes. */
const letters = /\\u((?!00[0-9a-bA-B])[0-9a-fA-F]{4})|\\x([C-F][0-9A-F])/g;
const sentence = /^[A-Za-z\s.,:;!?'\x80-\uffff-]*$/;

/** Three words or more of letters only. Made when it is asked for: what is `\p{L}` takes V8 half a millisecond to say. */
const isSpoken = (text: string): boolean => /^[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+){2,20}[.!?]?$/u.test(text);

/** Words for a password or a secret, in languages that programs are translated to. English ones are placeholders, and known as such elsewhere. */
const named = new Set(
  ('adgangskode contraseña contrasenya clave geheim geheimnis geheimwort gizli hasło hasłem hemlighet heslo heslom hemmelig jelszó kennwort kata kodeord kunci lozinka lösenord losenord lykilorð lykilorð mật '
    + 'parol parola parolă parole paroles paroli passord passwort salasana sandi segredo senha sifra slaptažodis şifre šifra šifru tajemství tajný tajny tajna tajni wachtwoord пароль пароля пароли секрет лозинка шифра κωδικός '
    + '密码 密碼 密钥 密鑰 口令 비밀번호 암호 비밀 パスワード סיסמה รหัสผ่าน').split(' '),
);

/** The text that a literal with escaped letters stands for. */
export const unescaped = (written: string): string =>
  written.replace(letters, (_, wide: string | undefined, narrow: string | undefined) => String.fromCharCode(Number.parseInt(wide ?? narrow ?? '0', 16)));

/**
 * Whether a quoted value is text in somebody's language: letters beyond ASCII written as escapes with nothing but letters and what sentences
 * have (a printer of code did that, nobody types a password so), a word for a password (`Has\u0142o`), or three words of another script. `value` is Latin-1 of UTF-8.
 */
export function isTranslation(value: string): boolean {
  const written = Buffer.from(value, 'latin1').toString();
  const text = unescaped(written);
  if (text !== written && sentence.test(text)) return true;
  if (text.length > 60) return false;
  if ((text.match(/[^\x00-\x7f]/gu)?.length ?? 0) * 2 > text.length && isSpoken(text)) return true;
  const words = text.toLowerCase().split(/[\s.,!?-]+/).filter(Boolean);
  return named.has(words.at(-1) ?? '') || (words.length > 1 && sentence.test(text) && words.some((word) => named.has(word)));
}

/** What settings and descriptions of interfaces say of a password: whether there is one, of what kind, and where it is sent; and what fills a place. */
const states = /^(?:required|optional|(?:en|dis)abled|headers?|o?auth[12]?|openid|query|body|cookies?|basic|bearer|digest|allowed|denied|always|never|automatic|manual|inherit(?:ed)?|(?:un)?supported|visible|present|absent|expired|pending|(?:in)?active|plain(?:text)?|cleartext|(?:un)?encrypted|hashed|(?:in)?valid|(?:in)?correct|unused|ignored|lorem[-_ ]?ipsum\d{0,4}|pbkdf[12]|(?:eap-)?(?:ms-?chap(?:v?2)?|pap|chap|gtc|peap|ttls)|0x0+)$/i;

/** Whether a value is a word for a state or a kind (`"password": "required"`). */
export const isState = (value: string): boolean => value.length < 24 && states.test(value);
