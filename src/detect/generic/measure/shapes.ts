import { ALNUM, BLANK, DIGIT, HIGH, JOINT, LETTER, LOWER, UPPER, byteFlags, classAt, classes, firstLetters, standsAny, standsAt } from '../bytes.ts';
import { base64Digits } from './encoded.ts';
import type { Row } from './features.ts';
import { capped, inValue } from './features.ts';
import { measured } from './logarithms.ts';

const publicMarks: readonly string[] = ['ssh-', '-----begin', 'sha', 'urn:'];
const hashMarks: readonly string[] = ['{ssha', '{sha', '{crypt', '{bcrypt', '{md5', '{noop', 'pbkdf2', 'scrypt', 'bcrypt', 'enc(', 'enc[', 'sha256', 'sha512', 'sha1', 'md5', '{aes', '{cipher'];
const hashLetters = firstLetters(hashMarks);
const pathEnds: readonly string[] = ['.pem', '.key', '.crt', '.txt', 'json', '.yml', '.php', 'html', '.jks', '.p12', '.xml', '.jpg', '.png', '.pub', '.csv', '.cer'];
const endLetters = firstLetters(pathEnds);
const hexTable = byteFlags('0123456789abcdefABCDEF');
const base64Table = byteFlags(`${base64Digits}_=-`);

/** What kind of thing a value looks like: digits of a base, hash, path, UUID, and how a word is written. */
export function measureShapes(bytes: Uint8Array, start: number, end: number, row: Row): void {
  const length = end - start;
  const stop = Math.min(end, start + measured);
  const prefix = standsAt(bytes, start, '0x') ? 2 : 0;
  const hex = all(hexTable, bytes, start + prefix, stop) && length > 7;
  row[inValue.hex] = hex ? 1 + prefix : 0;
  row[inValue.hexLength] = hex ? digestLength(length - prefix) : 0;
  row[inValue.base64] = all(base64Table, bytes, start, stop) ? 1 : 0;
  row[inValue.padding] = length % 4 === 0 ? (bytes[end - 1] === 0x3d ? 2 : 1) : 0;
  row[inValue.hashMark] = isHash(bytes, start, end) ? 1 : 0;
  row[inValue.uuid] = length === 36 && bytes[start + 8] === 0x2d && bytes[start + 13] === 0x2d && bytes[start + 18] === 0x2d && bytes[start + 23] === 0x2d ? 1 : 0;
  row[inValue.path] = isPath(bytes, start, stop) ? 1 : 0;
  row[inValue.publicValue] = standsAny(bytes, start, publicMarks) >= 0 ? 1 : 0;
  measureCase(bytes, start, stop, row);
}

/** Which digest has so many digits: MD5, SHA-1, SHA-256, SHA-384, SHA-512 are 2 to 6. */
function digestLength(digits: number): number {
  switch (digits) {
    case 32: return 2;
    case 40: return 3;
    case 64: return 4;
    case 96: return 5;
    case 128: return 6;
    default: return 0;
  }
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
  return hashLetters[bytes[start] as number] !== 0 && standsAny(bytes, start, hashMarks) >= 0;
}

function isPath(bytes: Uint8Array, start: number, stop: number): boolean {
  const first = bytes[start] as number;
  if (first === 0x2f || (first === 0x2e && (bytes[start + 1] === 0x2f || bytes[start + 1] === 0x2e)) || first === 0x7e) return true;
  const dot = stop - 4;
  return dot > start && endLetters[bytes[dot] as number] !== 0 && standsAny(bytes, dot, pathEnds) >= 0;
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
  const plain = (seen & (BLANK | HIGH | DIGIT)) === 0 && allName(bytes, start, stop);
  row[inValue.dotted] = plain && row[inValue.dots] !== 0 ? 1 : 0;
  row[inValue.constant] = plain && (seen & (UPPER | LOWER)) === UPPER ? 1 + Math.min(joints, 3) : 0;
  row[inValue.camel] = plain ? capped(camel) : 0;
  row[inValue.kebab] = plain && joints > 0 && (seen & (UPPER | LOWER)) === LOWER ? joints : 0;
  row[inValue.wordDigits] = wordFirst && digitsBehind > 0 && (classAt(bytes, start) & LETTER) !== 0 ? Math.min(digitsBehind, 9) : 0;
}

function allName(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let place = start; place < stop; place++) {
    if (!((classes[bytes[place] as number] as number) & (ALNUM | JOINT))) return false;
  }
  return true;
}
