const mixed = (text: string): boolean => /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text);

/** Three parts: the base64 of a user id (digits), a time stamp, a signature. */
export function discordToken(secret: string): boolean {
  const [id = '', stamp = '', mac = '', ...rest] = secret.split('.');
  return rest.length === 0 && id.length >= 23 && id.length <= 28 && stamp.length >= 5 && stamp.length <= 7 && mac.length >= 27 && mac.length <= 40 && /^[MNO]/.test(id) && mixed(secret) && !/(.)\1{6}/.test(secret);
}

/** `1/<number>:<32 hex>`, also with a second number. */
export const asanaToken = (secret: string): boolean => /^[0-9]\/[0-9]{10,20}(?:\/[0-9]{10,20})?:[0-9a-z]{32,64}$/i.test(secret);

/** `<app id>|<27 characters>`, the bar also URL-encoded. */
export const facebookApp = (secret: string): boolean => /^[0-9]{15,16}(?:\||%7[Cc]|%)[0-9A-Za-z_-]{27,40}$/.test(secret);

/** 32 hexadecimal digits, a dot, 16 characters. */
export const zhipuKey = (secret: string): boolean => /^[0-9a-f]{32}\.[0-9A-Za-z]{16,24}$/.test(secret) && !/(.)\1{6}/.test(secret);

/** Lower-case letters in no order of a language: few vowels next to each other's expectation, or rare letters. */
export function gibberish(secret: string): boolean {
  const vowels = (secret.match(/[aeiou]/g)?.length ?? 0) / secret.length;
  return vowels < 0.36 && !/key|pass|cloud|name|user|test|abcdef|secret/.test(secret);
}

/** Django's SECRET_KEY: one long word of many kinds of characters. */
export const djangoKey = (secret: string): boolean => new Set(secret).size > 16 && /[0-9]/.test(secret) && /[a-z]/i.test(secret) && !/your|change|example|^[a-z_.:]+\(|^[a-z_]+(?:::|\.)[a-z_]|environ/i.test(secret);

// What stands between the braces of `${...}` is an expression: its brackets are pairs, those of a password drawn at random are not.
const templates = /\{\{[\w\s.|:-]*\}\}|[$#]\{(?:[^{}()[\]]|\[[^[\]]*\]|\([^()]*\))*\}|%?\{[\w.:-]*\}|<[\w\s-]*>|\$\([\w\s-]*\)|%\(\w*\)[sd]/g;
const expression = /\(\?[:=!<]|\.[*+]|\\[dwsbDWSB]|\[\^?[a-z0-9]-[a-z0-9]|\{\d+,?\d*\}|^\^|\$$/i;
const code = /^\$[A-Za-z_]|^\),|#\{|:\/\/|\);|\(\)|=>|\|\||&&|==|":|&[a-z_]+=|[;{}]\s*$|<\/|\$\{[\w.]+\}/i;

/** Nearly nothing but signs, a letter or a digit among them, none next to its like. */
const onlySigns = (secret: string): boolean => secret.length < 40 && /[0-9A-Za-z]/.test(secret) && !/[0-9A-Za-z]{2}|([!-~])\1/.test(secret) && new Set(secret.match(/[!-/:-@[-`{-~]/g) ?? []).size > 6;

/** A password drawn from many signs: five kinds of them or more among letters (or seven and hardly a letter), and no template, regular expression or piece of code. */
export function signs(secret: string, _whole = '', before = ''): boolean {
  // Inside of an expression that looks for such: `(?<=password=|secret=)`.
  if (/\(\?(?:<?[=!]|:)[^)]*$/.test(before)) return false;
  if (onlySigns(secret)) return !expression.test(secret) && !code.test(secret);
  const rest = secret.replace(templates, '');
  const kinds = new Set(rest.match(/[!#$%&()*+;<=>?@[\]^{|}~]/g) ?? []);
  return kinds.size > 4 && (rest.match(/[A-Za-z]/g)?.length ?? 0) > 3 && /^[!-~]+$/.test(secret) && !expression.test(secret) && !code.test(secret.replace(/\}+$/, ''));
}

/** Words of a phrase that are not one and the same again and again, as in the phrases that test networks publish. */
export const manyWords = (secret: string): boolean => new Set(secret.toLowerCase().split(' ')).size >= 8;

/** Where a hash is stored as intended: a value in code or settings, not a line of an account list or a dump. */
const keptHash = /["'`]$|[:=>]\s+$|=$|[)}]$|;$/;

/** A hash at the beginning of a line, behind an account's name and a colon, or among the columns of a dump. */
export const dumpedHash = (_secret: string, _whole: string, before: string): boolean => !keptHash.test(before);

/** Bytes in numbers that could have been drawn: of 64 a few are large and most are different; tables of ciphers are permutations of small ones. */
export function drawnBytes(secret: string): boolean {
  const numbers = (secret.match(/\d+/g) ?? []).map(Number);
  return Math.max(...numbers) > 127 && Math.max(...numbers) < 256 && new Set(numbers).size * 2 > numbers.length;
}
