/** Words as people write them in names: whole, or as a part of an identifier. */
import { alphanumeric } from './alphabet.ts';

/** Bytes after a value, on its line, in which a word still counts. */
export const AFTER = 24;
export const LONGEST_WORD = 32;

const isUpper = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
const isLower = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isLetter = (byte: number): boolean => isUpper(byte) || isLower(byte);

/** What is written right after a vendor's name without any sign of a new word (`stripeapikey`). `tails.as.ts` has the same. */
export const tails = ['api', 'key', 'token', 'secret', 'auth', 'app', 'access', 'account', 'client', 'consumer', 'pass', 'pwd', 'user', 'cred', 'private', 'public', 'webhook', 'url', 'host', 'id'];

/** Says whether a word can start there: not behind a letter or digit, unless the case turns. */
function startsWord(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start] ?? 0;
  const before = bytes[start - 1] ?? 0;
  return start === 0 || alphanumeric[first] === 0 || alphanumeric[before] === 0 || (isUpper(first) && !isUpper(before));
}

/** Says whether the bytes from `start` to `end` are a word of their own: at the start no letter or digit before unless the case turns (`myStripe`), at the end no letter after unless the case turns or a usual tail follows. */
export function isWord(bytes: Uint8Array, start: number, end: number): boolean {
  if (!startsWord(bytes, start)) return false;
  const last = bytes[end - 1] ?? 0;
  const after = bytes[end] ?? 0;
  if (end >= bytes.length || !isLetter(last) || !isLetter(after)) return true;
  if (isUpper(after) && (isLower(last) || isLower(bytes[end + 1] ?? 0))) return true;
  return tails.some((tail) => startsWith(bytes, end, tail));
}

function startsWith(bytes: Uint8Array, at: number, tail: string): boolean {
  for (let index = 0; index < tail.length; index++) if (((bytes[at + index] ?? 0) | 0x20) !== tail.charCodeAt(index)) return false;
  return true;
}

/** Says whether one of the lower-case words stands within `within` bytes before the span or at most 24 bytes after it on the same line. */
export function wordNear(bytes: Uint8Array, start: number, end: number, words: readonly string[], within: number): boolean {
  const from = Math.max(0, start - within - LONGEST_WORD);
  const to = Math.min(bytes.length, end + AFTER + LONGEST_WORD);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const before = buffer.toString('latin1', from, start).toLowerCase();
  const after = buffer.toString('latin1', end, to).toLowerCase();
  return words.some((word) => hasBefore(bytes, from, before, word, within) || hasAfter(bytes, end, after, word));
}

function hasBefore(bytes: Uint8Array, from: number, text: string, word: string, within: number): boolean {
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    if (text.length - at - word.length > within) return false;
    if (isWord(bytes, from + at, from + at + word.length)) return true;
  }
  return false;
}

function hasAfter(bytes: Uint8Array, end: number, text: string, word: string): boolean {
  const newline = text.search(/[\r\n]/);
  const line = newline < 0 ? text : text.slice(0, newline);
  for (let at = line.indexOf(word); at >= 0 && at <= AFTER; at = line.indexOf(word, at + 1)) if (isWord(bytes, end + at, end + at + word.length)) return true;
  return false;
}
