import { ALNUM, BLANK, DIGIT, HIGH, JOINT, LETTER, LOWER, UPPER, byteAt, classAt, classes, holds, lowered, standsAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import { casesOf } from '../gates.ts';
import { measureCharacters, measured } from './characters.ts';
import type { Row } from './features.ts';
import { at, capped, share } from './features.ts';
import { syllableShare } from './syllables.ts';
import type { Lexicon } from './words.ts';
import { costsOf, coverOf } from './words.ts';

const credentialWords = ['pass', 'pwd', 'secret', 'token', 'key', 'auth', 'cred'];
/** Words that stand where a secret will be. Test data says what it is, too. */
const placeholders = [
  'example', 'test', 'dummy', 'sample', 'your', 'change', 'foo', 'bar', 'xxx', 'here', 'insert', 'demo', 'fake', 'replace', 'default', 'todo', 'none', 'null', 'mock', 'value', 'user', 'admin', 'string',
  'abc', 'qwer', 'some', 'invalid', 'wrong', 'temp', 'redacted', 'hidden', 'mask', 'empty',
];

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
  row[at.meanCost] = capped(Math.round(mean));
  row[at.worstCost] = capped(Math.round(worst));
  row[at.cover] = share(cover.covered, cover.letters);
  row[at.cover4] = share(cover.covered4, cover.letters);
  row[at.words] = cover.words;
  row[at.longestWord] = cover.longest;
  row[at.uncovered] = cover.letters - cover.covered;
  // A second look only where digits or signs could stand for letters.
  const leet = cover.letters < stop - start && stop - start < 40 && cover.covered4 < cover.letters ? coverOf(lexicon, bytes, start, stop, true) : cover;
  row[at.leetCover] = share(leet.covered4, leet.letters);
  row[at.syllables] = cover.covered4 < cover.letters && stop - start < 40 ? syllableShare(bytes, start, stop) : 0;
}

function measureMeaning(bytes: Uint8Array, { nameStart, nameEnd, valueStart: start }: Candidate, stop: number, row: Row): void {
  let placeholder = 0;
  for (const word of placeholders) {
    if (holds(bytes, start, stop, word)) placeholder++;
  }
  row[at.placeholder] = placeholder;
  row[at.holdsPass] = holds(bytes, start, stop, 'pass') ? 1 : 0;
  row[at.holdsCredential] = credentialWords.some((word) => holds(bytes, start, stop, word)) ? 1 : 0;
  row[at.sequence1234] = holds(bytes, start, stop, '123') || holds(bytes, start, stop, 'abcd') ? 1 : 0;
  row[at.inName] = stop - start <= nameEnd - nameStart && holdsRange(bytes, nameStart, nameEnd, start, stop) ? 1 : 0;
  row[at.nameIn] = nameEnd - nameStart <= stop - start && holdsRange(bytes, start, stop, nameStart, nameEnd) ? 1 : 0;
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

const hexTable = Uint8Array.from({ length: 256 }, (_, byte) => (/[0-9a-fA-F]/.test(String.fromCharCode(byte)) ? 1 : 0));
const base64Table = Uint8Array.from({ length: 256 }, (_, byte) => (/[A-Za-z0-9+/_=-]/.test(String.fromCharCode(byte)) ? 1 : 0));

function measureShapes(bytes: Uint8Array, start: number, end: number, row: Row): void {
  const length = end - start;
  const stop = Math.min(end, start + measured);
  const prefix = standsAt(bytes, start, '0x') ? 2 : 0;
  const hex = all(hexTable, bytes, start + prefix, stop) && length > 7;
  row[at.hex] = hex ? 1 + prefix : 0;
  row[at.hexLength] = hex ? [0, 32, 40, 64, 96, 128].indexOf(length - prefix) + 1 : 0;
  row[at.base64] = all(base64Table, bytes, start, stop) ? 1 : 0;
  row[at.padding] = length % 4 === 0 ? (bytes[end - 1] === 0x3d ? 2 : 1) : 0;
  row[at.hashMark] = isHash(bytes, start, end) ? 1 : 0;
  row[at.uuid] = length === 36 && bytes[start + 8] === 0x2d && bytes[start + 13] === 0x2d && bytes[start + 18] === 0x2d && bytes[start + 23] === 0x2d ? 1 : 0;
  row[at.path] = isPath(bytes, start, stop) ? 1 : 0;
  row[at.address] = holds(bytes, start, stop, '://') ? 2 : holds(bytes, start, stop, '.com') || holds(bytes, start, stop, '@') ? 1 : 0;
  row[at.public] = standsAt(bytes, start, 'ssh-') || standsAt(bytes, start, '-----begin') || standsAt(bytes, start, 'sha') || standsAt(bytes, start, 'urn:') ? 1 : 0;
  row[at.format] = holds(bytes, start, stop, '%s') || holds(bytes, start, stop, '%d') || holds(bytes, start, stop, '{0}') || holds(bytes, start, stop, '${') || holds(bytes, start, stop, '{{') ? 1 : 0;
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
  row[at.dotted] = plain && row[at.dots] !== 0 && (seen & DIGIT) === 0 ? 1 : 0;
  row[at.constant] = plain && (seen & UPPER) && !(seen & LOWER) && (seen & DIGIT) === 0 ? 1 + Math.min(joints, 3) : 0;
  row[at.camel] = plain && (seen & DIGIT) === 0 ? capped(camel) : 0;
  row[at.kebab] = plain && joints > 0 && (seen & DIGIT) === 0 && casesOf(bytes, start, stop) === LOWER ? joints : 0;
  row[at.wordDigits] = wordFirst && digitsBehind > 0 && (classAt(bytes, start) & LETTER) ? Math.min(digitsBehind, 9) : 0;
}

function allName(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let place = start; place < stop; place++) {
    if (!((classes[bytes[place] as number] as number) & (ALNUM | JOINT))) return false;
  }
  return true;
}

/** Base64 that decodes to text, and to `user:password` (`Basic`). */
function measureEncoded(bytes: Uint8Array, start: number, end: number, row: Row): void {
  row[at.base64Text] = 0;
  row[at.userPass] = 0;
  row[at.readable] = 0;
  if (row[at.base64] === 0 || end - start < 8) return;
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
  row[at.base64Text] = total > 5 ? 2 : 1;
  row[at.userPass] = colon > 1 && colon < total ? 1 : 0;
  row[at.readable] = share(letters, total);
}

const sextets = Uint8Array.from({ length: 256 }, (_, byte) => Math.max(0, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(String.fromCharCode(byte === 0x2d ? 0x2b : byte === 0x5f ? 0x2f : byte))));

function sextet(bytes: Uint8Array, place: number): number {
  return sextets[bytes[place] as number] as number;
}
