import { ALNUM, BLANK, DIGIT, HIGH, LETTER, UPPER, byteAt, classAt, firstLetters, holds, lowered, standsAny, standsAt } from './bytes.ts';

const hashMarks: readonly string[] = ['$2a$', '$2b$', '$2x$', '$2y$', '$argon2', '$pbkdf2', '$scrypt$', '$6$', '$5$', '$1$', '$apr1$', '{ssha', '{sha}', '{sha2', '{crypt}', '{bcrypt}', '{md5}', 'pbkdf2', 'scrypt:', 'bcrypt'];
const otherMarks: readonly string[] = [
  'enc(', 'enc[', '{cipher}', 'vault:v', '!vault',
  'ssh-', 'ecdsa-sha2', '-----begin', 'http://', 'https://', 'urn:', 'sha256-', 'sha384-', 'sha512-', 'sha256:', 'sha256=', 'fingerprint=', 'data:',
  // A weak ETag, and Crowdin's mark of a text that is translated elsewhere.
  'w/"', 'w/\\"', 'crwdns',
  // How base64 of a Java object, PNG, GIF, PDF and JPEG begins.
  'ro0ab', 'ivborw0kggo', 'r0lgod', 'jvberi0', '/9j/4a',
];
const openers = firstLetters(otherMarks);
const longestSentence = 400;

/**
 * Whether a value is protected or public by what it is: a password's hash, ciphertext, a masked value, a public key, an address, a set of characters.
 * Private keys, addresses with passwords and hashes in password files have rules of their own.
 */
export function isHarmless(bytes: Uint8Array, start: number, end: number): boolean {
  switch (byteAt(bytes, start) | 0x20) {
    case 0x24: case 0x7b: case 0x70: case 0x73: case 0x62:
      if (standsAny(bytes, start, hashMarks) >= 0) return true;
  }
  if (openers[bytes[start] as number] && standsAny(bytes, start, otherMarks) >= 0) return true;
  return isMasked(bytes, start, end) || isSealed(bytes, start, end) || isCharacterSet(bytes, start, end) || isAddress(bytes, start, end) || isSentence(bytes, start, end) || isTime(bytes, start);
}

/** What a sealed secret of Kubernetes holds: the length of a key of 4,096 bits (512), the wrapped key and the ciphertext, in base64. */
function isSealed(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start > 400 && bytes[start] === 0x41 && byteAt(bytes, start + 1) === 0x67 && byteAt(bytes, start + 2) >= 0x41 && byteAt(bytes, start + 2) <= 0x44;
}

/** `2026-11-21T20:15...`: a moment. */
function isTime(bytes: Uint8Array, start: number): boolean {
  if (byteAt(bytes, start + 4) !== 0x2d || byteAt(bytes, start + 7) !== 0x2d || byteAt(bytes, start + 10) !== 0x54 || byteAt(bytes, start + 13) !== 0x3a) return false;
  return (classAt(bytes, start) & classAt(bytes, start + 5) & classAt(bytes, start + 8) & classAt(bytes, start + 11) & DIGIT) !== 0;
}

/** `Your password was changed!`: three words or more, a capital first, with a sign that sentences have, and nothing else. */
function isSentence(bytes: Uint8Array, start: number, end: number): boolean {
  if (!(classAt(bytes, start) & UPPER) || end - start > longestSentence) return false;
  let blanks = 0;
  let marks = 0;
  for (let at = start + 1; at < end; at++) {
    const kind = classAt(bytes, at);
    if (kind & BLANK) blanks++;
    else if (isPunctuation(bytes[at] as number)) marks++;
    else if (!(kind & (LETTER | HIGH))) return false;
  }
  return blanks > 1 && marks > 0;
}

function isPunctuation(byte: number): boolean {
  return byte === 0x2e || byte === 0x2c || byte === 0x21 || byte === 0x3f || byte === 0x3a || byte === 0x27;
}

/** An account on a chain (`0x` and 40 hexadecimal digits) or a content identifier (`Qm` and 44 letters and digits): both are made to be known. */
function isAddress(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start === 42 && standsAt(bytes, start, '0x')) return isHex(bytes, start + 2, end);
  return end - start === 46 && bytes[start] === 0x51 && bytes[start + 1] === 0x6d && isAlphanumeric(bytes, start, end);
}

function isHex(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = lowered(bytes[at] as number);
    if (!(classAt(bytes, at) & DIGIT) && (byte < 0x61 || byte > 0x66)) return false;
  }
  return true;
}

function isAlphanumeric(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!(classAt(bytes, at) & ALNUM)) return false;
  }
  return true;
}

/** Hexadecimal digits or base64 as long as a digest behind a name that ends in `hash`: a sum over something, whatever that is. */
export function isDigest(bytes: Uint8Array, nameEnd: number, start: number, end: number): boolean {
  if (!standsAt(bytes, nameEnd - 4, 'hash')) return false;
  switch (end - start) {
    case 32: case 40: case 56: case 64: case 96: case 128:
      return isHex(bytes, start, end);
    // Base64 of 20, 32 and 64 bytes.
    case 28: case 44: case 88:
      return bytes[end - 1] === 0x3d;
    default:
      return false;
  }
}

/** `abc***xyz`, `abc...`, `abc###`, `xxxxx`: somebody hid the value. */
function isMasked(bytes: Uint8Array, start: number, end: number): boolean {
  let run = 1;
  // What follows an unquoted value is cut off it: `abc...`.
  if (standsAt(bytes, end, '...')) return true;
  const stop = Math.min(end, start + 200);
  for (let place = start + 1; place < stop; place++) {
    const byte = bytes[place] as number;
    run = byte === bytes[place - 1] ? run + 1 : 1;
    if (run >= 3 && (byte === 0x2a || byte === 0x2e || byte === 0x23)) return true;
    if (run >= 5 && (byte | 0x20) === 0x78) return true;
    if (byte === 0xa2 && bytes[place - 1] === 0x80 && bytes[place - 2] === 0xe2) return true;
    if (byte === 0xa6 && bytes[place - 1] === 0x80 && bytes[place - 2] === 0xe2) return true;
  }
  return false;
}

/** `a-zA-Z0-9` and the like. */
function isCharacterSet(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start < 60 && holds(bytes, start, end, 'a-z') && (holds(bytes, start, end, '0-9') || end - start < 8);
}
