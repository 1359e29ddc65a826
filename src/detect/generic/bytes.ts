/** Character classes of Latin-1 bytes as bits, so that one table look-up answers any question about a byte. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
/** `_ . $ -`: what joins the words of an identifier. */
export const JOINT = 8;
/** Space and tab. */
export const BLANK = 16;
/** `" ' \``. */
export const QUOTE = 32;
/** Line feed, carriage return, NUL. */
export const BREAK = 64;
/** Bytes from 0x80: parts of UTF-8 characters. */
export const HIGH = 128;
export const LETTER = LOWER | UPPER;
export const ALNUM = LETTER | DIGIT;
export const NAME = ALNUM | JOINT;

/** Class bits of each byte. */
export const classes: Uint8Array = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0x61; byte <= 0x7a; byte++) table[byte] = LOWER;
  for (let byte = 0x41; byte <= 0x5a; byte++) table[byte] = UPPER;
  for (let byte = 0x30; byte <= 0x39; byte++) table[byte] = DIGIT;
  mark(table, '_.$-', JOINT);
  mark(table, '"\'`', QUOTE);
  mark(table, ' \t', BLANK);
  mark(table, '\n\r\0', BREAK);
  table.fill(HIGH, 0x80);
  return table;
}

/** Gives some characters a value in a table. */
export function mark(table: Uint8Array, characters: string, value: number): void {
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = value;
}

/** A table with a 1 for each of some characters. */
export function byteFlags(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  mark(table, characters, 1);
  return table;
}

/** Class bits of the byte at a place; outside of the bytes it is a line break. */
export function classAt(bytes: Uint8Array, at: number): number {
  return at >= 0 && at < bytes.length ? (classes[bytes[at] as number] as number) : BREAK;
}

/** The byte at a place, 0 outside. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return at >= 0 && at < bytes.length ? (bytes[at] as number) : 0;
}

/** A byte of an ASCII letter in lower case; other bytes unchanged. */
export function lowered(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}

/** Whether `word` (lower case, ASCII) stands at a place, in any case. */
export function standsAt(bytes: Uint8Array, at: number, word: string): boolean {
  return lowered(byteAt(bytes, at)) === word.charCodeAt(0) && goesOn(bytes, at, word);
}

/** The rest of `standsAt`, apart from its first look, which is nearly always all. */
function goesOn(bytes: Uint8Array, at: number, word: string): boolean {
  if (at + word.length > bytes.length) return false;
  for (let i = 1; i < word.length; i++) {
    if (lowered(bytes[at + i] as number) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Which of some words (lower case, ASCII) stands at a place, in any case: the first that does; -1: none. */
export function standsAny(bytes: Uint8Array, at: number, words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) {
    if (standsAt(bytes, at, words[i] as string)) return i;
  }
  return -1;
}

/** A table with a 1 for what some words begin with, in any case. */
export function firstLetters(words: readonly string[]): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 0; i < words.length; i++) {
    const first = (words[i] as string).charCodeAt(0);
    table[first] = 1;
    if (classes[first] === LOWER) table[first - 0x20] = 1;
  }
  return table;
}

/** First place from `at` on that is not blank. */
export function afterBlanks(bytes: Uint8Array, at: number): number {
  let place = at;
  while (place < bytes.length && ((classes[bytes[place] as number] as number) & BLANK)) place++;
  return place;
}

/** First place from `start` on whose class is none of some. */
export function after(bytes: Uint8Array, start: number, end: number, kinds: number): number {
  let at = start;
  while (at < end && (classAt(bytes, at) & kinds)) at++;
  return at;
}

/** Whether `word` (lower case) occurs in `start..end`, in any case. */
export function holds(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = start; at <= end - word.length; at++) {
    if (lowered(bytes[at] as number) === first && standsAt(bytes, at, word)) return true;
  }
  return false;
}

/** Whether 是 or 为 stands at a place, in UTF-8: what `is` is in Chinese. */
export function isChineseIs(bytes: Uint8Array, at: number): boolean {
  const first = byteAt(bytes, at);
  return (first === 0xe6 && byteAt(bytes, at + 1) === 0x98 && byteAt(bytes, at + 2) === 0xaf) || (first === 0xe4 && byteAt(bytes, at + 1) === 0xb8 && byteAt(bytes, at + 2) === 0xba);
}
