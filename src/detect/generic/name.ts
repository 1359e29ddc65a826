import { ALNUM, BLANK, BREAK, HIGH, LETTER, NAME, byteAt, classAt, classes } from './bytes.ts';

/** Longer runs are tokens or text by themselves, not names. */
export const longestName = 100;

/** First byte of the identifier around `at`, or -1 when it is longer than a name can be. */
export function nameStartOf(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && ((classes[bytes[start - 1] as number] as number) & NAME)) {
    start--;
    if (at - start > longestName) return -1;
  }
  // An escape before the name (`\nPASSWORD=`) is no part of it.
  if (start > 0 && start < at && bytes[start - 1] === 0x5c && isEscape(byteAt(bytes, start))) start++;
  return start;
}

function isEscape(byte: number): boolean {
  return byte === 0x6e || byte === 0x74 || byte === 0x72;
}

/** End of the identifier that goes on at `at`, without dots and dashes at its end; -1 when it is too long. */
export function nameEndOf(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && (((classes[bytes[end] as number] as number) & NAME) || isAccented(bytes, end, at))) {
    end++;
    if (end - at > longestName) return -1;
  }
  while (end > at && (bytes[end - 1] === 0x2e || bytes[end - 1] === 0x2d)) end--;
  return end;
}

/** A byte of a Latin letter with an accent (C3 80 to C3 BF) behind the first letter: `contraseña`. */
function isAccented(bytes: Uint8Array, at: number, start: number): boolean {
  return at > start && (bytes[at] === 0xc3 || (bytes[at - 1] === 0xc3 && (classAt(bytes, at) & HIGH) !== 0));
}

/** First place after what closes a name: quotes, brackets, `).member`, tags, terminal colours, blanks. */
export function afterClosers(bytes: Uint8Array, at: number): number {
  let place = at;
  for (let step = 0; step < 10; step++) {
    const next = afterCloser(bytes, place);
    if (next === place) break;
    place = next;
  }
  return place;
}

function afterCloser(bytes: Uint8Array, at: number): number {
  const byte = byteAt(bytes, at);
  switch (byte) {
    case 0x20: case 0x09: case 0x22: case 0x27: case 0x60: case 0x5d: case 0x7d: case 0x2a:
      return at + 1;
    case 0x29:
      return byteAt(bytes, at + 1) === 0x2e && (classAt(bytes, at + 2) & LETTER) ? nameEndOf(bytes, at + 2) : at + 1;
    case 0x5c:
      return afterEscapedQuote(bytes, at);
    case 0x3c:
      return afterTag(bytes, at);
    case 0x26:
      return afterEntity(bytes, at);
    case 0xe2:
      return byteAt(bytes, at + 1) === 0x80 && byteAt(bytes, at + 2) >= 0x98 && byteAt(bytes, at + 2) <= 0x9f ? at + 3 : at;
    case 0x1b:
      return afterColour(bytes, at);
    default:
      return at;
  }
}

/** After a quote that is escaped, in strings inside of strings several times; `at` when there is none. */
export function afterEscapedQuote(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < at + 15 && byteAt(bytes, end) === 0x5c) end++;
  return byteAt(bytes, end) === 0x22 || byteAt(bytes, end) === 0x27 ? end + 1 : at;
}

function afterTag(bytes: Uint8Array, at: number): number {
  const first = byteAt(bytes, at + 1) === 0x2f ? at + 2 : at + 1;
  if (!(classAt(bytes, first) & LETTER)) return at;
  for (let end = first; end < first + 60; end++) {
    const byte = byteAt(bytes, end);
    if (byte === 0x3e) return end + 1;
    if (byte === 0x3c || (classAt(bytes, end) & BREAK)) return at;
  }
  return at;
}

/** After `&quot;`, `&#34;`, `&#39;`, `&apos;`, `&nbsp;`; `at` when there is none. */
export function afterEntity(bytes: Uint8Array, at: number): number {
  if (byteAt(bytes, at) !== 0x26) return at;
  for (let end = at + 1; end < at + 8; end++) {
    const byte = byteAt(bytes, end);
    if (byte === 0x3b && end > at + 3) return end + 1;
    if (byte !== 0x23 && !(classAt(bytes, end) & ALNUM)) return at;
  }
  return at;
}

function afterColour(bytes: Uint8Array, at: number): number {
  if (byteAt(bytes, at + 1) !== 0x5b) return at;
  for (let end = at + 2; end < at + 12; end++) {
    const byte = byteAt(bytes, end);
    if (byte === 0x6d) return end + 1;
    if (byte !== 0x3b && (byte < 0x30 || byte > 0x39)) return at;
  }
  return at;
}

/** Whether a place is outside of a word. */
export function isWordEdge(bytes: Uint8Array, at: number): boolean {
  return (classAt(bytes, at) & (ALNUM | HIGH)) === 0;
}

/** Whether only blanks stand between a place and the end of its line. */
export function endsLine(bytes: Uint8Array, at: number): boolean {
  let place = at;
  while (classAt(bytes, place) & BLANK) place++;
  return (classAt(bytes, place) & BREAK) !== 0;
}
