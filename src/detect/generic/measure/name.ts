import { ALNUM, DIGIT, HIGH, LETTER, LOWER, UPPER, byteAt, classAt, classes, holds, standsAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import type { Row } from './features.ts';
import { capped, inName, share } from './features.ts';
import { cursor, groupsIn, keywords, next, seek } from '../keywords.ts';
import type { Lexicon } from './words.ts';
import { Costs, Cover, measureCosts, measureCover } from './words.ts';

/** Words that end the name of a secret; the feature's value is the group's number and one. */
const endingWords = keywords(
  'password passwd passphrase passcode pass pwd pswd pw clave senha contrasena parola kennwort passwort mdp mima identified passwords passwds passe wachtwoord haslo heslo lozinka salasana sifre losenord parol jelszo adgangskode kodeord matkhau sandi'
  + '|secret secrets geheimnis segredo|token jwt bearer tokens|key keys|credential credentials creds auth authorization|salt nonce otp seed|cookie session sessionid signature',
);

/** The first two of the groups: a password's name, and a secret's. */
const STRONG = 3;
/** Words that make a name more, or less, of a secret's: a group for each feature from `pass` to `nameUrl` in their order, then one for `keyOf`. */
const groupWords = keywords(
  'pass pwd pswd identified clave senha contrase kennwort parol wachtwoord haslo heslo lozinka salasana sifre losenord mdp mima jelszo adgangskode kodeord matkhau sandi'
  + '|secret geheimnis segredo|token jwt|key|otp totp mfa 2fa|auth cred|api|access private master encrypt sign client_s app_s service|session cookie csrf sid|salt nonce seed iv'
  + '|hash digest md5 sha sum fingerprint etag signature integrity|public pub site cert|id uid uuid|encrypt crypt cipher enc_ hashed bcrypt'
  + '|label text title message msg hint error help desc placeholder caption tooltip prompt invalid required confirm forgot reset change field form column|length len count size max min num type kind mode status state index policy level expires expiry ttl time format algorithm method'
  + '|user login account email admin|client app consumer customer|url uri path file endpoint host dir name class prefix suffix header provider store manager service handler factory filter'
  + '|primary foreign sort partition cache group event map row routing keyboard keyword index lookup dict object prop attr monkey turkey hotkey keydown keyup keypress tokeniz author passive passenger bypass compass',
);

const cover = new Cover();
const costs = new Costs();

/** What the name says about its value. */
export function measureName(lexicon: Lexicon, bytes: Uint8Array, candidate: Candidate, known: KnownName, row: Row): void {
  const start = candidate.nameStart;
  const end = candidate.nameEnd;
  const held = groupsOf(bytes, candidate, known);
  for (let feature = inName.pass; feature <= inName.nameUrl; feature++) row[feature] = held >>> (feature - inName.pass) & 1;
  row[inName.keyOf] = held >>> (inName.nameUrl - inName.pass + 1) & 1;
  const tail = lastLetter(bytes, start, end);
  measureEnding(bytes, start, tail, row);
  if ((classAt(bytes, start) & HIGH) !== 0 && tail === start) speaksOtherScript(row);
  row[inName.nameSuffix] = tail > start ? end - tail : 0;
  row[inName.nameLength] = end - start;
  measureStyle(bytes, start, end, row);
  measureCover(lexicon, bytes, start, end, false, cover);
  measureCosts(lexicon, bytes, start, end, costs);
  row[inName.nameCover] = share(cover.covered, cover.letters);
  row[inName.nameCost] = capped(Math.round(costs.mean));
}

/** A name in another script is there because it means a password: measured like `password`. */
function speaksOtherScript(row: Row): void {
  row[inName.pass] = 1;
  row[inName.endsCredential] = 1;
  row[inName.tail] = 0;
}

/** What is known of a candidate's name by candidates before it: several may have one. */
export class KnownName {
  start: number = -1;
  end: number = -1;
  /** Groups of words in it, as bits; below zero: not asked yet. */
  groups: number = -1;
  /** Whether it is measured in the row already. */
  measured: boolean = false;
}

/** Forgets the name before unless it is the candidate's. */
export function recall(candidate: Candidate, known: KnownName): void {
  if (candidate.nameStart === known.start && candidate.nameEnd === known.end) return;
  known.start = candidate.nameStart;
  known.end = candidate.nameEnd;
  known.groups = -1;
  known.measured = false;
}

/** Whether the name speaks of a password or of a secret. */
export function speaksOfSecret(bytes: Uint8Array, candidate: Candidate, known: KnownName): boolean {
  return (groupsOf(bytes, candidate, known) & STRONG) !== 0;
}

function groupsOf(bytes: Uint8Array, candidate: Candidate, known: KnownName): number {
  if (known.groups < 0) known.groups = groupsIn(groupWords, bytes, candidate.nameStart, candidate.nameEnd);
  return known.groups;
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
    last = Math.max(last, cursor.to);
    if (cursor.to !== tail || cursor.to - cursor.from <= longest || !startsPart(bytes, start, cursor.from)) continue;
    longest = cursor.to - cursor.from;
    ending = cursor.group + 1;
  }
  row[inName.endsCredential] = ending;
  row[inName.tail] = ending > 0 ? 0 : capped(tail - last);
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
