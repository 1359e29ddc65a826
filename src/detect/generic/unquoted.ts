/** Values without quotes: words. */
import { BLANK, BREAK, LETTER, NAME, QUOTE, byteAt, classAt, classes, mark } from './bytes.ts';
import { hold, longestValue } from './value.ts';
import type { Value } from './value.ts';

const backslash = 0x5c;

/** What ends an unquoted value, by byte: 1 everywhere, 2 in code only. */
const enders = endTable();

function endTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    if ((classes[byte] as number) & (BLANK | BREAK)) table[byte] = 1;
  }
  mark(table, '"`;<', 1);
  mark(table, ',)}]>|', 2);
  return table;
}

/** The last unquoted value: names inside of a long word (`key=key=...`) would walk it again and again. */
class Last {
  settings: boolean = false;
  braced: boolean = false;
  start: number = 0;
  end: number = 0;
}

const last: Last = new Last();

/** To be called before another text. */
export function forgetValues(): void {
  last.end = 0;
}

/** End of the unquoted value at `start`, before what never ends one is taken off. */
function wordEnd(bytes: Uint8Array, start: number, settings: boolean, braced: boolean): number {
  if (settings === last.settings && braced === last.braced && start > last.start && start < last.end) return last.end;
  const limit = Math.min(bytes.length, start + longestValue);
  let end = start;
  while (end < limit) {
    const stop = enders[bytes[end] as number] as number;
    if (stop === 1 || (stop === 2 && !settings) || cutsAt(bytes, end, start, braced)) break;
    end++;
  }
  last.settings = settings;
  last.braced = braced;
  last.start = start;
  last.end = end;
  return end;
}

/** Whether a value begins at `start`. `braced`: it ends at `}`. */
export function unquoted(bytes: Uint8Array, start: number, settings: boolean, calls: number, braced: boolean, into: Value): boolean {
  const after = wordEnd(bytes, start, settings, braced);
  let end = after;
  while (end > start && isTail(bytes[end - 1] as number)) end--;
  if (end <= start) return false;
  hold(into, start, end, 0, calls, after);
  return true;
}

/** Apostrophes inside a word belong to it; `&name=`, entities and escapes end a value. */
function cutsAt(bytes: Uint8Array, at: number, start: number, braced: boolean): boolean {
  switch (bytes[at]) {
    case 0x27: return !(at > start && (classAt(bytes, at - 1) & LETTER) && (classAt(bytes, at + 1) & LETTER));
    case backslash: return (classAt(bytes, at + 1) & (QUOTE | BREAK)) !== 0 || byteAt(bytes, at + 1) === 0x6e || byteAt(bytes, at + 1) === 0x72 || byteAt(bytes, at + 1) === 0x74;
    case 0x26: return startsParameter(bytes, at + 1);
    case 0x7d: return braced;
    default: return false;
  }
}

function startsParameter(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end < at + 40 && (classAt(bytes, end) & NAME)) end++;
  const sign = byteAt(bytes, end);
  return end > at && (sign === 0x3d || sign === 0x3b);
}

function isTail(byte: number): boolean {
  return byte === 0x2c || byte === 0x3b || byte === 0x2e || byte === 0x3a || byte === 0x29 || byte === 0x5c;
}
