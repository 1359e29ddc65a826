import { ALNUM, DIGIT, LETTER, LOWER, UPPER, byteAt, classAt, classes, holds, standsAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import type { Row } from './features.ts';
import { at, capped, share } from './features.ts';
import type { Lexicon } from './words.ts';
import { costsOf, coverOf } from './words.ts';

/** Words that end the name of a secret, and which of them: the number is the feature's value. */
const endings: readonly (readonly [string, number])[] = [
  ['password', 1], ['passwd', 1], ['passphrase', 1], ['passcode', 1], ['pass', 1], ['pwd', 1], ['pswd', 1], ['secret', 2], ['token', 3], ['key', 4], ['credential', 5], ['credentials', 5], ['creds', 5], ['auth', 5],
  ['salt', 6], ['nonce', 6], ['otp', 6], ['seed', 6], ['jwt', 3], ['cookie', 7], ['session', 7], ['sessionid', 7], ['authorization', 5], ['bearer', 3], ['signature', 7], ['pw', 1], ['clave', 1], ['senha', 1], ['contrasena', 1],
  ['parola', 1], ['kennwort', 1], ['passwort', 1], ['mdp', 1], ['mima', 1],
];
const longestFirst = [...endings].sort((a, b) => b[0].length - a[0].length);

/** What else stands in a name, by feature: words that make it more, or less, of a secret. */
const groups: readonly (readonly [number, readonly string[]])[] = [
  [at.pass, ['pass', 'pwd', 'pswd']], [at.secret, ['secret']], [at.token, ['token', 'jwt']], [at.key, ['key']], [at.otp, ['otp', 'totp', 'mfa', '2fa']], [at.auth, ['auth', 'cred']], [at.api, ['api']],
  [at.access, ['access', 'private', 'master', 'encrypt', 'sign', 'client_s', 'app_s', 'service']], [at.session, ['session', 'cookie', 'csrf', 'sid']], [at.salt, ['salt', 'nonce', 'seed', 'iv']],
  [at.nameHash, ['hash', 'digest', 'md5', 'sha', 'sum', 'fingerprint', 'etag', 'signature', 'integrity']], [at.namePublic, ['public', 'pub', 'site', 'cert']], [at.nameId, ['id', 'uid', 'uuid']],
  [at.nameEncrypt, ['encrypt', 'crypt', 'cipher', 'enc_', 'hashed', 'bcrypt']],
  [at.nameText, ['label', 'text', 'title', 'message', 'msg', 'hint', 'error', 'help', 'desc', 'placeholder', 'caption', 'tooltip', 'prompt', 'invalid', 'required', 'confirm', 'forgot', 'reset', 'change', 'field', 'form', 'column']],
  [at.nameCount, ['length', 'len', 'count', 'size', 'max', 'min', 'num', 'type', 'kind', 'mode', 'status', 'state', 'index', 'policy', 'level', 'expires', 'expiry', 'ttl', 'time', 'format', 'algorithm', 'method']],
  [at.nameUser, ['user', 'login', 'account', 'email', 'admin']], [at.nameClient, ['client', 'app', 'consumer', 'customer']],
  [at.nameUrl, ['url', 'uri', 'path', 'file', 'endpoint', 'host', 'dir', 'name', 'class', 'prefix', 'suffix', 'header', 'provider', 'store', 'manager', 'service', 'handler', 'factory', 'filter']],
  [at.keyOf, ['primary', 'foreign', 'sort', 'partition', 'cache', 'group', 'event', 'map', 'row', 'routing', 'keyboard', 'keyword', 'index', 'lookup', 'dict', 'object', 'prop', 'attr', 'monkey', 'turkey', 'hotkey', 'keydown', 'keyup', 'keypress', 'tokeniz', 'author', 'passive', 'passenger', 'bypass', 'compass']],
];

/** What the name says about its value. */
export function measureName(lexicon: Lexicon, bytes: Uint8Array, { nameStart: start, nameEnd: end }: Candidate, row: Row): void {
  for (const [feature, words] of groups) row[feature] = countHeld(bytes, start, end, words);
  const tail = lastLetter(bytes, start, end);
  const ending = longestFirst.find(([word]) => standsAt(bytes, tail - word.length, word) && tail - word.length >= start && startsPart(bytes, start, tail - word.length));
  row[at.endsCredential] = ending ? ending[1] : 0;
  row[at.tail] = ending ? end - tail : capped(lettersBehind(bytes, start, end));
  row[at.nameSuffix] = end - tail;
  row[at.nameLength] = end - start;
  measureStyle(bytes, start, end, row);
  const cover = coverOf(lexicon, bytes, start, end, false);
  row[at.nameCover] = share(cover.covered, cover.letters);
  row[at.nameCost] = capped(Math.round(costsOf(lexicon, bytes, start, end)[0]));
}

function countHeld(bytes: Uint8Array, start: number, end: number, words: readonly string[]): number {
  for (const word of words) {
    if (holds(bytes, start, end, word)) return 1;
  }
  return 0;
}

/** End of the name without digits and joints behind it (`password_1`). */
function lastLetter(bytes: Uint8Array, start: number, end: number): number {
  let place = end;
  while (place > start && !(classAt(bytes, place - 1) & LETTER)) place--;
  return place;
}

/** Whether a word may begin here: `DBPASSWORD` and `dbPassword` may, the `key` of `monkey` may not. */
function startsPart(bytes: Uint8Array, start: number, place: number): boolean {
  if (place === start || !(classAt(bytes, place - 1) & LETTER)) return true;
  return (classAt(bytes, place) & UPPER) !== 0 || !standsAt(bytes, place, 'key');
}

/** Letters behind the last credential word of the name. */
function lettersBehind(bytes: Uint8Array, start: number, end: number): number {
  for (let place = end - 3; place >= start; place--) {
    const ending = longestFirst.find(([word]) => standsAt(bytes, place, word) && place + word.length <= end);
    if (ending) return end - place - ending[0].length;
  }
  return end - start;
}

/** 0 one word in lower case, 1 camel, 2 Pascal, 3 upper, 4 snake, 5 kebab, 6 dotted. */
function measureStyle(bytes: Uint8Array, start: number, end: number, row: Row): void {
  let seen = 0;
  let dots = 0;
  let dashes = 0;
  let parts = 1;
  for (let place = start; place < end; place++) {
    const byte = bytes[place] as number;
    const kind = classes[byte] as number;
    seen |= kind & (LOWER | UPPER | DIGIT);
    if (byte === 0x2e) dots++;
    if (byte === 0x2d) dashes++;
    if (!(kind & ALNUM) || ((kind & UPPER) && (classAt(bytes, place - 1) & LOWER) && place > start)) parts++;
  }
  row[at.nameDots] = dots;
  row[at.nameDashes] = dashes;
  row[at.nameParts] = parts;
  row[at.nameStyle] = styleOf(bytes, start, end, seen, dots, dashes);
}

function styleOf(bytes: Uint8Array, start: number, end: number, seen: number, dots: number, dashes: number): number {
  if (dots > 0) return 6;
  if (dashes > 0) return 5;
  if (!(seen & LOWER)) return 3;
  if (holds(bytes, start, end, '_')) return 4;
  if (!(seen & UPPER)) return 0;
  return byteAt(bytes, start) < 0x61 ? 2 : 1;
}
