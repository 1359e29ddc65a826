import { ALNUM, DIGIT, HIGH, LETTER, LOWER, UPPER, byteAt, classAt, classes, holds, standsAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import type { Row } from './features.ts';
import { capped, inName, share } from './features.ts';
import { cursor, groupsIn, keywords, next, seek } from '../keywords.ts';
import type { Lexicon } from './words.ts';
import { costsOf, coverOf } from './words.ts';

/** Words that end the name of a secret, and which of them: the number is the feature's value. */
const endings: readonly (readonly [string, number])[] = [
  ['password', 1], ['passwd', 1], ['passphrase', 1], ['passcode', 1], ['pass', 1], ['pwd', 1], ['pswd', 1], ['secret', 2], ['token', 3], ['key', 4], ['credential', 5], ['credentials', 5], ['creds', 5], ['auth', 5],
  ['salt', 6], ['nonce', 6], ['otp', 6], ['seed', 6], ['jwt', 3], ['cookie', 7], ['session', 7], ['sessionid', 7], ['authorization', 5], ['bearer', 3], ['signature', 7], ['pw', 1], ['clave', 1], ['senha', 1], ['contrasena', 1],
  ['parola', 1], ['kennwort', 1], ['passwort', 1], ['mdp', 1], ['mima', 1], ['identified', 1], ['passwords', 1], ['secrets', 2], ['tokens', 3], ['keys', 4], ['passwds', 1], ['passe', 1], ['wachtwoord', 1], ['haslo', 1], ['heslo', 1], ['lozinka', 1], ['salasana', 1], ['sifre', 1], ['losenord', 1], ['parol', 1],
];
const endingWords = keywords(endings.map(([word]) => word).join('|'));

/** What else stands in a name, by feature: words that make it more, or less, of a secret. */
const groups: readonly (readonly [number, readonly string[]])[] = [
  [inName.pass, 'pass pwd pswd identified clave senha contrase kennwort parol wachtwoord haslo heslo lozinka salasana sifre losenord mdp mima'.split(' ')], [inName.secret, ['secret']], [inName.token, ['token', 'jwt']], [inName.key, ['key']], [inName.otp, ['otp', 'totp', 'mfa', '2fa']], [inName.auth, ['auth', 'cred']], [inName.api, ['api']],
  [inName.access, ['access', 'private', 'master', 'encrypt', 'sign', 'client_s', 'app_s', 'service']], [inName.session, ['session', 'cookie', 'csrf', 'sid']], [inName.salt, ['salt', 'nonce', 'seed', 'iv']],
  [inName.nameHash, ['hash', 'digest', 'md5', 'sha', 'sum', 'fingerprint', 'etag', 'signature', 'integrity']], [inName.namePublic, ['public', 'pub', 'site', 'cert']], [inName.nameId, ['id', 'uid', 'uuid']],
  [inName.nameEncrypt, ['encrypt', 'crypt', 'cipher', 'enc_', 'hashed', 'bcrypt']],
  [inName.nameText, ['label', 'text', 'title', 'message', 'msg', 'hint', 'error', 'help', 'desc', 'placeholder', 'caption', 'tooltip', 'prompt', 'invalid', 'required', 'confirm', 'forgot', 'reset', 'change', 'field', 'form', 'column']],
  [inName.nameCount, ['length', 'len', 'count', 'size', 'max', 'min', 'num', 'type', 'kind', 'mode', 'status', 'state', 'index', 'policy', 'level', 'expires', 'expiry', 'ttl', 'time', 'format', 'algorithm', 'method']],
  [inName.nameUser, ['user', 'login', 'account', 'email', 'admin']], [inName.nameClient, ['client', 'app', 'consumer', 'customer']],
  [inName.nameUrl, ['url', 'uri', 'path', 'file', 'endpoint', 'host', 'dir', 'name', 'class', 'prefix', 'suffix', 'header', 'provider', 'store', 'manager', 'service', 'handler', 'factory', 'filter']],
  [inName.keyOf, ['primary', 'foreign', 'sort', 'partition', 'cache', 'group', 'event', 'map', 'row', 'routing', 'keyboard', 'keyword', 'index', 'lookup', 'dict', 'object', 'prop', 'attr', 'monkey', 'turkey', 'hotkey', 'keydown', 'keyup', 'keypress', 'tokeniz', 'author', 'passive', 'passenger', 'bypass', 'compass']],
];
const groupWords = keywords(groups.map(([, words]) => words.join(' ')).join('|'));
const strongWords = keywords(groups.slice(0, 2).map(([, words]) => words.join(' ')).join('|'));

/** What the name says about its value. */
export function measureName(lexicon: Lexicon, bytes: Uint8Array, { nameStart: start, nameEnd: end }: Candidate, row: Row): void {
  const held = groupsIn(groupWords, bytes, start, end);
  groups.forEach(([feature], group) => {
    row[feature] = held >>> group & 1;
  });
  const tail = lastLetter(bytes, start, end);
  measureEnding(bytes, start, tail, row);
  if ((classAt(bytes, start) & HIGH) && tail === start) speaksOtherScript(row);
  row[inName.nameSuffix] = tail > start ? end - tail : 0;
  row[inName.nameLength] = end - start;
  measureStyle(bytes, start, end, row);
  const cover = coverOf(lexicon, bytes, start, end, false);
  row[inName.nameCover] = share(cover.covered, cover.letters);
  row[inName.nameCost] = capped(Math.round(costsOf(lexicon, bytes, start, end)[0]));
}

/** A name in another script is there because it means a password: measured like `password`. */
function speaksOtherScript(row: Row): void {
  row[inName.pass] = 1;
  row[inName.endsCredential] = 1;
  row[inName.tail] = 0;
}

/** Whether the name speaks of a password or of a secret. */
export function speaksOfSecret(bytes: Uint8Array, start: number, end: number): boolean {
  return groupsIn(strongWords, bytes, start, end) !== 0;
}

/** End of the name without digits and joints behind it (`password_1`). */
function lastLetter(bytes: Uint8Array, start: number, end: number): number {
  let place = end;
  while (place > start && !(classAt(bytes, place - 1) & LETTER)) place--;
  return place;
}

/** Which credential word ends the name; else how many letters stand behind the last one. */
function measureEnding(bytes: Uint8Array, start: number, tail: number, row: Row): void {
  let ending = 0;
  let longest = 0;
  let last = start;
  seek(start, tail);
  while (next(endingWords, bytes)) {
    const length = cursor.to - cursor.from;
    last = Math.max(last, cursor.to);
    if (cursor.to !== tail || length <= longest || !startsPart(bytes, start, cursor.from)) continue;
    longest = length;
    ending = (endings[cursor.group] as (typeof endings)[number])[1];
  }
  row[inName.endsCredential] = ending;
  row[inName.tail] = ending ? 0 : capped(tail - last);
}

/** Whether a word may begin here: `DBPASSWORD` and `dbPassword` may, the `key` of `monkey` may not. */
function startsPart(bytes: Uint8Array, start: number, place: number): boolean {
  if (place === start || !(classAt(bytes, place - 1) & LETTER)) return true;
  return (classAt(bytes, place) & UPPER) !== 0 || !standsAt(bytes, place, 'key');
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
  row[inName.nameDots] = dots;
  row[inName.nameDashes] = dashes;
  row[inName.nameParts] = parts;
  row[inName.nameStyle] = styleOf(bytes, start, end, seen, dots, dashes);
}

function styleOf(bytes: Uint8Array, start: number, end: number, seen: number, dots: number, dashes: number): number {
  if (dots > 0) return 6;
  if (dashes > 0) return 5;
  if (!(seen & LOWER)) return 3;
  if (holds(bytes, start, end, '_')) return 4;
  if (!(seen & UPPER)) return 0;
  return byteAt(bytes, start) < 0x61 ? 2 : 1;
}
