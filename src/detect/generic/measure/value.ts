import { ALNUM, BLANK, DIGIT, HIGH, JOINT, LETTER, LOWER, UPPER, byteAt, byteFlags, classAt, classes, lowered, standsAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import { casesOf } from '../gates.ts';
import { measureCharacters, measured } from './characters.ts';
import type { Row } from './features.ts';
import { capped, inValue, share } from './features.ts';
import { countIn, groupsIn, keywords } from '../keywords.ts';
import { syllableShare } from './syllables.ts';
import type { Lexicon } from './words.ts';
import { costsOf, coverOf } from './words.ts';

const meanings = keywords('pass|pass pwd secret token key auth cred|123 abcd|.com|%s %d {0} ${ {{|://');
const meaningsOf = { pass: 1, credential: 2, sequence: 4, host: 8, format: 16, url: 32 } as const;
/** Words that stand where a secret will be. Test data says what it is, too. */
const placeholders = keywords('example test dummy sample your change foo bar xxx here insert demo fake replace default todo none null mock value user admin string abc qwer some invalid wrong temp redacted hidden mask empty placeholder template unknown missing whatever blank removed omitted');

/** Everything that the value tells by itself and beside its name. */
export function measureValue(lexicon: Lexicon, bytes: Uint8Array, candidate: Candidate, row: Row): void {
  const { valueStart: start, valueEnd: end } = candidate;
  const stop = Math.min(end, start + measured);
  measureCharacters(bytes, start, end, row);
  measureWords(lexicon, bytes, start, stop, row);
  measureMeaning(bytes, candidate, stop, row);
  measureShapes(bytes, start, end, row);
  measureEncoded(bytes, start, end, row);
}

function measureWords(lexicon: Lexicon, bytes: Uint8Array, start: number, stop: number, row: Row): void {
  const [mean, worst] = costsOf(lexicon, bytes, start, stop);
  const cover = coverOf(lexicon, bytes, start, stop, false);
  row[inValue.meanCost] = capped(Math.round(mean));
  row[inValue.worstCost] = capped(Math.round(worst));
  row[inValue.cover] = share(cover.covered, cover.letters);
  row[inValue.cover4] = share(cover.covered4, cover.letters);
  row[inValue.words] = cover.words;
  row[inValue.longestWord] = cover.longest;
  row[inValue.uncovered] = cover.letters - cover.covered;
  // A second look only where digits or signs could stand for letters.
  const leet = cover.letters < stop - start && stop - start < 40 && cover.covered4 < cover.letters ? coverOf(lexicon, bytes, start, stop, true) : cover;
  row[inValue.leetCover] = share(leet.covered4, leet.letters);
  row[inValue.syllables] = cover.covered4 < cover.letters && stop - start < 40 ? syllableShare(bytes, start, stop) : 0;
}

function measureMeaning(bytes: Uint8Array, { nameStart, nameEnd, valueStart: start }: Candidate, stop: number, row: Row): void {
  const held = groupsIn(meanings, bytes, start, stop);
  row[inValue.placeholder] = countIn(placeholders, bytes, start, stop);
  row[inValue.holdsPass] = held & meaningsOf.pass ? 1 : 0;
  row[inValue.holdsCredential] = held & meaningsOf.credential ? 1 : 0;
  row[inValue.sequence1234] = held & meaningsOf.sequence ? 1 : 0;
  row[inValue.address] = held & meaningsOf.url ? 2 : held & meaningsOf.host || hasByte(bytes, start, stop, 0x40) ? 1 : 0;
  row[inValue.format] = held & meaningsOf.format ? 1 : 0;
  row[inValue.inName] = stop - start <= nameEnd - nameStart && holdsRange(bytes, nameStart, nameEnd, start, stop) ? 1 : 0;
  row[inValue.nameIn] = nameEnd - nameStart <= stop - start && holdsRange(bytes, start, stop, nameStart, nameEnd) ? 1 : 0;
}

function hasByte(bytes: Uint8Array, start: number, stop: number, byte: number): boolean {
  for (let place = start; place < stop; place++) {
    if (bytes[place] === byte) return true;
  }
  return false;
}

function holdsRange(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  const length = to - from;
  for (let place = start; place <= end - length; place++) {
    let same = 0;
    while (same < length && lowered(bytes[place + same] as number) === lowered(bytes[from + same] as number)) same++;
    if (same === length) return true;
  }
  return false;
}

const hexTable = byteFlags('0123456789abcdefABCDEF');
const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64Table = byteFlags(`${base64Digits}_=-`);

function measureShapes(bytes: Uint8Array, start: number, end: number, row: Row): void {
  const length = end - start;
  const stop = Math.min(end, start + measured);
  const prefix = standsAt(bytes, start, '0x') ? 2 : 0;
  const hex = all(hexTable, bytes, start + prefix, stop) && length > 7;
  row[inValue.hex] = hex ? 1 + prefix : 0;
  row[inValue.hexLength] = hex ? [0, 32, 40, 64, 96, 128].indexOf(length - prefix) + 1 : 0;
  row[inValue.base64] = all(base64Table, bytes, start, stop) ? 1 : 0;
  row[inValue.padding] = length % 4 === 0 ? (bytes[end - 1] === 0x3d ? 2 : 1) : 0;
  row[inValue.hashMark] = isHash(bytes, start, end) ? 1 : 0;
  row[inValue.uuid] = length === 36 && bytes[start + 8] === 0x2d && bytes[start + 13] === 0x2d && bytes[start + 18] === 0x2d && bytes[start + 23] === 0x2d ? 1 : 0;
  row[inValue.path] = isPath(bytes, start, stop) ? 1 : 0;
  row[inValue.public] = standsAt(bytes, start, 'ssh-') || standsAt(bytes, start, '-----begin') || standsAt(bytes, start, 'sha') || standsAt(bytes, start, 'urn:') ? 1 : 0;
  measureCase(bytes, start, stop, row);
}

function all(table: Uint8Array, bytes: Uint8Array, start: number, stop: number): boolean {
  for (let place = start; place < stop; place++) {
    if (table[bytes[place] as number] === 0) return false;
  }
  return true;
}

/** `$2a$`, `$argon2id$`, `{SSHA}`, `pbkdf2:`, `ENC(`: protected already. */
function isHash(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === 0x24) {
    for (let place = start + 2; place < start + 12 && place < end; place++) {
      if (bytes[place] === 0x24) return true;
    }
  }
  return ['{ssha', '{sha', '{crypt', '{bcrypt', '{md5', '{noop', 'pbkdf2', 'scrypt', 'bcrypt', 'enc(', 'enc[', 'sha256', 'sha512', 'sha1', 'md5', '{aes', '{cipher'].some((mark) => standsAt(bytes, start, mark));
}

function isPath(bytes: Uint8Array, start: number, stop: number): boolean {
  const first = bytes[start] as number;
  if (first === 0x2f || (first === 0x2e && (bytes[start + 1] === 0x2f || bytes[start + 1] === 0x2e)) || first === 0x7e) return true;
  const dot = stop - 4;
  return ['.pem', '.key', '.crt', '.txt', 'json', '.yml', '.php', 'html', '.jks', '.p12', '.xml', '.jpg', '.png', '.pub', '.csv', '.cer'].some((end) => dot > start && standsAt(bytes, dot, end));
}

/** How a word of letters is written: dotted names, constants, camel case, word and digits. */
function measureCase(bytes: Uint8Array, start: number, stop: number, row: Row): void {
  let seen = 0;
  let camel = 0;
  let digitsBehind = 0;
  let wordFirst = true;
  let joints = 0;
  for (let place = start; place < stop; place++) {
    const kind = classes[bytes[place] as number] as number;
    seen |= kind;
    if (kind & JOINT) joints++;
    if ((kind & UPPER) && place > start && (classAt(bytes, place - 1) & LOWER)) camel++;
    if (kind & DIGIT) digitsBehind++;
    else if (digitsBehind > 0 && (kind & LETTER)) wordFirst = false;
  }
  const plain = (seen & (BLANK | HIGH)) === 0 && allName(bytes, start, stop);
  row[inValue.dotted] = plain && row[inValue.dots] !== 0 && (seen & DIGIT) === 0 ? 1 : 0;
  row[inValue.constant] = plain && (seen & UPPER) && !(seen & LOWER) && (seen & DIGIT) === 0 ? 1 + Math.min(joints, 3) : 0;
  row[inValue.camel] = plain && (seen & DIGIT) === 0 ? capped(camel) : 0;
  row[inValue.kebab] = plain && joints > 0 && (seen & DIGIT) === 0 && casesOf(bytes, start, stop) === LOWER ? joints : 0;
  row[inValue.wordDigits] = wordFirst && digitsBehind > 0 && (classAt(bytes, start) & LETTER) ? Math.min(digitsBehind, 9) : 0;
}

function allName(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let place = start; place < stop; place++) {
    if (!((classes[bytes[place] as number] as number) & (ALNUM | JOINT))) return false;
  }
  return true;
}

/** Base64 that decodes to text, and to `user:password` (`Basic`). */
function measureEncoded(bytes: Uint8Array, start: number, end: number, row: Row): void {
  row[inValue.base64Text] = 0;
  row[inValue.userPass] = 0;
  row[inValue.readable] = 0;
  if (row[inValue.base64] === 0 || end - start < 8) return;
  const stop = Math.min(end, start + 64);
  let text = 0;
  let colon = 0;
  let letters = 0;
  let total = 0;
  for (let place = start; place + 3 < stop; place += 4) {
    const group = sextet(bytes, place) << 18 | sextet(bytes, place + 1) << 12 | sextet(bytes, place + 2) << 6 | sextet(bytes, place + 3);
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = group >> shift & 0xff;
      if (byte === 0 && byteAt(bytes, place + 3) === 0x3d) continue;
      total++;
      if (byte >= 0x20 && byte < 0x7f) text++;
      if (byte === 0x3a && colon === 0) colon = total;
      if ((classes[byte] as number) & LETTER) letters++;
    }
  }
  if (total === 0 || text < total) return;
  row[inValue.base64Text] = total > 5 ? 2 : 1;
  row[inValue.userPass] = colon > 1 && colon < total ? 1 : 0;
  row[inValue.readable] = share(letters, total);
}

const sextets = new Uint8Array(256);
for (let value = 0; value < 64; value++) sextets[base64Digits.charCodeAt(value)] = value;
sextets[0x2d] = 62;
sextets[0x5f] = 63;

function sextet(bytes: Uint8Array, place: number): number {
  return sextets[bytes[place] as number] as number;
}
