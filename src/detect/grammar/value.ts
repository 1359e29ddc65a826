/** Words that stand for a value instead of being one, whole or with digits behind. */
const stand = /^(?:\[[A-Za-z _-]{2,60}\]|\*{3,}[A-Za-z _-]{2,30}\*{3,}|__[A-Z][A-Z0-9_]{1,60}__|([A-Za-z])\1{5,}|(?:not|no|fake|invalid|mock)[-_]?(?:an?[-_]?)?(?:real|valid|actual)?[-_]?(?:secret|password|token|key)|(?:your|my|the|some|our|insert|enter|put|add|replace|please|type)[-_ .]?\S{0,60}|x{3,}|\*{3,}|\.{3,}|-{3,}|_{3,}|0{4,}|<.{0,80}|change[-_]?(?:me|this|it)(?:[-_ ].{0,60}|.{0,12})|to[-_]?be[-_]?.{0,24}|set[-_]?(?:me|this)\b.{0,60}|todo|tbd|fixme|placeholder|example|sample|dummy|n\/?a|none|null|nil|undefined|true|false|empty|redacted|removed|hidden|secret|password|passwd|pass|token|default|required|optional|string|prompt|ask|env|vault|value|key)\d{0,2}[.!]?$/i;

/** Something that is looked up elsewhere: variables, templates, calls, secret stores, encrypted values. */
const reference = /^(?:\$(?:[{(]|[A-Za-z_]\w{0,60}(?![\w$]))|\{\$|%[A-Za-z_][\w.]{0,60}%(?:\/|$)|%\([A-Za-z_]\w{0,60}\)s|!(?:GetAtt|ImportValue|FindInMap|Join|Select)\b|\?[^?]{0,80}\}$|\{\{|\{[a-z_]{1,40}\}$|<%|#\{|@@|@[A-Za-z_.]{1,60}@?$|\[%|(?:os\.)?(?:environ|getenv|env)\b|process\.env|ENV\[|System\.|!vault|!Ref|!Sub|!secret|ENC\(|ENC\[|vault:|ssm:|arn:aws:secretsmanager|secretref|keyring:|file:|op:\/\/|\$ANSIBLE_VAULT|\/(?:run|etc|var|opt|home|usr|mnt|tmp|root)\/|data\.|var\.|local\.|module\.|random_|aws_|azurerm_|google_)/;

/** A call or an expression of code: `getenv("X")`, `config.password`. */
const code = /^[A-Za-z_$][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,6}(?:\(|\[|[,;)]?$)|^[A-Za-z_]\w{0,60}\((?=["'$\w)]|$)|\(\)/;

/** A line of a list of packages: `requests==2.32`. */
const requirement = /^[\w.-]+(?:\[[\w,.-]+\])?\s?(?:[=~!]=|[<>]=?)\s?\d/;

/** What says in any place of a value that it stands for one, a value cut short, or the next option of a command. */
const example = /goes[-_ ]?here|[-_]change[-_]?(?:me|this|it)$|(?:key|token|secret|password)[-_ ]here$|example|placeholder|[a-z][-_]x{3,}$|your[-_ ]?(?:own|[a-z0-9]{1,20}[-_ ])?(?:api|secret|access|token|key|pass)|x{6}|\*{4}|[-_ \w]\.{3}$|^--[a-z]/i;

/** The name of a variable that holds it, or what asks for one: `REDIS_PASSWORD`, `ASTRONGPASSWORD`. */
const variable = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*(?:_(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|KEY)|PASSWORD)$/;

/** `--disabled-password`, `NOPASSWD`, `ALLOW_EMPTY_PASSWORD`, `fastcgi_pass`: there is none. */
const none = /(?:^|[-_.])(?:(?:no|disabled?|without|empty)[-_]?pass\w*|(?:fastcgi|proxy|uwsgi|scgi|grpc|memcached)_pass)$/i;

/** Whether a value that stands where a secret belongs is one: not a placeholder, a reference, an expression, or its own name. */
export function isValue(value: string, name: string): boolean {
  if (value.length < 3) return false;
  if (none.test(name) || example.test(value) || variable.test(value)) return false;
  if (stand.test(value) || reference.test(value) || code.test(value) || requirement.test(value)) return false;
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return bare(value) === '' ? false : bare(value) !== bare(name);
}

const wordsOf = (text: string): string[] => text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
const credentials = /^(?:secret|password|passwd|token|key|apikey)$/;
const fillers = /^(?:test|testing|sample|demo|dummy|fake|mock|my|the|a|some|api|app|client|service|server|access|auth|user|admin|account|db|database|dev|local|root|very|super|strong|secure|long|own|please|pls|change|adjust|here|default)$/;

/** Whether a value says its own name again, in words joined by signs (`test_smtp_password` under `SMTP_PASSWORD`): it may open a test's account, and nothing else. */
export function isNamesake(value: string, name: string): boolean {
  const own = wordsOf(name);
  const words = wordsOf(value);
  return words.length > 1 && words.some((word) => credentials.test(word)) && words.every((word) => own.includes(word) || credentials.test(word) || fillers.test(word));
}

/** What nobody chooses: masks, and words that say that something is to be put here. */
const nobody = /^(?:x{3,}|.{0,4}(?:your|change|insert|replace|enter|todo|tbd)|none$|null$|nil$|true$|false$|undefined$)/i;

/** A word that stands for a password elsewhere (`password`, `example1`), in a file that only a program writes. */
export const isWord = (value: string): boolean => /^[A-Za-z][\w.!-]{2,64}$/.test(value) && !nobody.test(value) && !code.test(value) && !reference.test(value);

/** Whether base64 decodes to `user:password`. */
export function isBasic(value: string): boolean {
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x21-\x39\x3b-\x7e]{1,256}:[\x20-\x7e]{1,4096}$/.test(text);
}

/** Files of languages in which what has no quotes is an expression. */
const languages = /\.(?:[cm]?[jt]s|py|rb|php|pl|groovy)$/i;
/** Sentences instead of a value: `This is not a secret, change it`. */
const sentence = /^[^"'\r\n]{0,60}\b(?:not|change|replace|your|please|example|insert)\b[^"'\r\n]{0,60}["']/i;

/** A remark that goes on in words: `# @param auth.password Password of the database`. */
const remark = /(?:^[ \t]*(?:#|\/\/|;|\*|--[ \t])|[ \t]#[ \t])(?!.*[=:][ \t]*$)/;
/** A word of prose, with what stands after words. A value that was drawn or chosen well has more in it, in a remark, too. */
const prose = /^\(?[A-Za-z][A-Za-z&'-]*[.,;:)]*$/;

/** Whether a name and the word behind it are prose: a remark without a sign that gives a value. `line` ends where the value begins. */
export const isRemark = (line: string, value: string): boolean => prose.test(value) && remark.test(line) && /[ \t]$/.test(line);

/** `$(getent passwd postgres)`: an argument, where a command ends. */
const argument = /^[A-Za-z_][\w.-]*\)/;

/** A key of an array, of which the value comes next: `'size' => 20`. */
const key = /^[\w-]{1,60}["']\s{0,3}=>/;

/** Whether what stands around a value says that it is none: code that computes it, or a sentence that begins so. `before` is the character before it, `text` begins with it. */
export function isSaid(path: string, before: string, text: string): boolean {
  const quoted = before === '"' || before === "'" || before === '`';
  return quoted ? key.test(text) || (/^\S+[ ,]/.test(text) && sentence.test(text)) : argument.test(text) || languages.test(path) && /^[A-Za-z_$][\w$.]*[[({]/.test(text);
}
