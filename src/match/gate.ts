/** Which anchor words are worth a look: those whose identifier is followed by something that can introduce a value. The kernel holds the same test (`prefilter.as.ts`). */
import { alphabetSet } from './alphabet.ts';

export const IDENTIFIER_REACH = 100;
export const CLOSER_REACH = 8;

const identifier = alphabetSet('A-Za-z0-9_.$\\-');
const closers = alphabetSet(' \\])}*\\\\');
const separators = alphabetSet('=:>(,|?!+<%.;');
const quotes = alphabetSet('"\'`');
const values = alphabetSet('A-Za-z0-9+/_=$\\{<\\-');
const alphanumeric = alphabetSet('base62');

const BLANK = 0x20;
const TAB = 9;

/** Says whether the anchor at `start` to `end` can name a value. Looks at most 100 bytes each way. */
export function gate(bytes: Uint8Array, start: number, end: number, alone: boolean, scheme: boolean): boolean {
  if (alone && (alphanumeric[bytes[start - 1] ?? 0] === 1 || alphanumeric[bytes[end] ?? 0] === 1)) return false;
  let at = end;
  const last = Math.min(bytes.length, end + IDENTIFIER_REACH);
  while (at < last && identifier[bytes[at] ?? 0] === 1) at++;
  const after = at;
  const stop = Math.min(bytes.length, after + CLOSER_REACH);
  while (at < stop && (closers[bytes[at] ?? 0] === 1 || bytes[at] === TAB)) at++;
  if (at >= bytes.length) return false;
  const byte = bytes[at] ?? 0;
  if (byte >= 0x80 || byte === 0x1b || byte === 0x26 || separators[byte] === 1 || quotes[byte] === 1) return true;
  if (byte === 0x0a || byte === 0x0d) return named(bytes, start);
  const blank = at > after && (bytes[at - 1] === BLANK || bytes[at - 1] === TAB);
  if (!blank) return byte === 0x2d && bytes[at + 1] === 0x3e;
  if (scheme && values[byte] === 1) return true;
  if (byte === 0x2d && bytes[at + 1] === 0x3e) return true;
  return joins(bytes, at) || bytes[identifierStart(bytes, start)] === 0x2d;
}

/** `is`, `as` or `by` and a blank. */
function joins(bytes: Uint8Array, at: number): boolean {
  const first = (bytes[at] ?? 0) | 0x20;
  const second = (bytes[at + 1] ?? 0) | 0x20;
  const word = (second === 0x73 && (first === 0x69 || first === 0x61)) || (first === 0x62 && second === 0x79);
  return word && (bytes[at + 2] === BLANK || bytes[at + 2] === TAB);
}

/** `name: X_PASSWORD` at a line's end: the value stands on a line nearby. */
function named(bytes: Uint8Array, start: number): boolean {
  let at = identifierStart(bytes, start) - 1;
  const stop = Math.max(-1, at - CLOSER_REACH);
  while (at > stop && (bytes[at] === BLANK || bytes[at] === TAB)) at--;
  return at >= 0 && (bytes[at] === 0x3a || bytes[at] === 0x3d);
}

function identifierStart(bytes: Uint8Array, start: number): number {
  let at = start;
  const stop = Math.max(0, start - IDENTIFIER_REACH);
  while (at > stop && identifier[bytes[at - 1] ?? 0] === 1) at--;
  return at;
}
