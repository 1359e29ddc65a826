/** What stands where a secret would stand: words, masks, templates and references. */

const words = new Set(
  ('hunter2 password passwd passw0rd_ pass pwd pw secret secrets user username admin_ root_ login token key apikey api_key api-key example examples sample dummy fake ' +
    'placeholder changeme change_me change-me changeit redacted removed hidden null none nil undefined true false empty todo tbd foo bar baz foobar string value text ' +
    'yourpassword your_password your-password mypassword_ mypass my_pass my_password userpass user_password db_password dbpassword dbpass database_password postgres_password ' +
    'hunter2 passphrase credentials credential authtoken accesstoken access_token auth_token').split(' '),
);
/** The same in other scripts. */
const foreign = new Set('密码 密碼 口令 您的密码 你的密码 数据库密码 パスワード 비밀번호 암호 пароль κωδικός סיסמה'.split(' '));
const template = /\$\{|\{\{|\}\}|<%|%>|\$\(|^\$[A-Za-z_]|^\$\$|^%[A-Za-z_]{2,}%?|%[sdv@]$|^@[A-Za-z_]+@?$|^\{[^{}]*\}?$|^<[^<>]*>?$|^\[[^[\]]*\]$|^:[a-z_]+$|^#\{|\$\[|^\{\d?\}$/;
const mask = /^(.)\1*$|x{4}|\*{3}|\.{3}|_{4}|-{4}|^x+$|^#+$/i;
const said = /example|placeholder|changeme|change[_-]me|redacted|your[-_ ]?(?:[a-z0-9]{2,20}[-_ ])?(?:own|api|secret|access|token|key|pass|user|account|client|auth|private)|insert[_-]?(?:your|here)|replace[_-]?(?:me|with|this)|dummy|goes[_-]?here|foobar|lorem[-_ ]?ipsum/i;
/** One of these stands in all that it finds: making that expression takes longer than all else about a token. */
const sayings = ['example', 'placeholder', 'change', 'redacted', 'your', 'insert', 'replace', 'dummy', 'goes', 'foobar', 'lorem'];

/** `${X}`, `{{ x }}`, `<x>`, `%X%`, `$X`, `:x`, `%s`: something that is filled in later. */
export const isTemplate = (value: string): boolean => template.test(value);

/** Masks (`****`, `xxxx`, `....`), one repeated character. */
export const isMask = (value: string): boolean => mask.test(value);

/** Holds a word that people write into examples (`example`, `changeme`, `your-key`). */
export function saysExample(value: string): boolean {
  const lower = value.toLowerCase();
  return sayings.some((saying) => lower.includes(saying)) && said.test(value);
}

/** A word that stands for a password (`password`, `changeme`, `your-password`). */
export const isPasswordWord = (value: string): boolean => saysExample(value) || words.has(value.toLowerCase()) || (value.charCodeAt(0) > 127 && foreign.has(Buffer.from(value, 'latin1').toString().toLowerCase()));

/** A word, mask or template in a password's place. */
export function isPlaceholder(value: string): boolean {
  return isTemplate(value) || isMask(value) || isPasswordWord(value);
}
