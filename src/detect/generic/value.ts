import { ALNUM, BLANK, BREAK, LETTER, NAME, QUOTE, afterBlanks, byteAt, classAt, classes, standsAt } from './bytes.ts';
import { afterEntity } from './name.ts';

/** Bytes of a value, its quote (0: none), and where the text goes on. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly quote: number;
  readonly calls: number;
  readonly after: number;
}

export const longestValue = 8_192;
const backslash = 0x5c;

/** The value that begins at `at`, behind brackets, calls and string prefixes. */
export function valueAt(bytes: Uint8Array, at: number, settings: boolean): Value | undefined {
  let place = afterBlanks(bytes, at);
  let calls = 0;
  for (let step = 0; step < 6; step++) {
    const quoted = quotedAt(bytes, place, calls);
    if (quoted !== undefined) return quoted ?? undefined;
    const inner = afterOpener(bytes, place, settings);
    if (inner === place) break;
    if (bytes[inner - 1] === 0x28 && inner > place + 1) calls++;
    place = afterBlanks(bytes, inner);
  }
  const fallback = shellDefault(bytes, place);
  return unquoted(bytes, fallback, settings, calls, fallback !== place);
}

/** A quoted value at `at`; undefined: no quote stands there, null: it is not closed on its line. */
export function quotedAt(bytes: Uint8Array, at: number, calls: number): Value | null | undefined {
  const byte = byteAt(bytes, at);
  if (classAt(bytes, at) & QUOTE) {
    if (byteAt(bytes, at + 1) === byte && byteAt(bytes, at + 2) === byte) return tripled(bytes, at + 3, byte, calls);
    return simple(bytes, at + 1, byte, calls);
  }
  if (byte === backslash && (classAt(bytes, at + 1) & QUOTE)) return escaped(bytes, at + 2, byteAt(bytes, at + 1), calls);
  if (byte === 0x26) return entity(bytes, at, calls);
  if (byte === 0xe2 && byteAt(bytes, at + 1) === 0x80 && (byteAt(bytes, at + 2) & 0xfa) === 0x98) return curly(bytes, at + 3, calls);
  return undefined;
}

function simple(bytes: Uint8Array, start: number, quote: number, calls: number): Value | null {
  const limit = Math.min(bytes.length, start + longestValue);
  for (let end = start; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte === quote) return { start, end, quote, calls, after: end + 1 };
    if (byte === backslash) end++;
    else if (byte === 0x0a && quote !== 0x60) return null;
  }
  return null;
}

function tripled(bytes: Uint8Array, start: number, quote: number, calls: number): Value | null {
  const limit = Math.min(bytes.length, start + longestValue);
  for (let end = start; end < limit; end++) {
    if (bytes[end] === quote && byteAt(bytes, end + 1) === quote && byteAt(bytes, end + 2) === quote) return { start, end, quote, calls, after: end + 3 };
    if (bytes[end] === backslash) end++;
  }
  return null;
}

/** `\"value\"`: a string inside a string. */
function escaped(bytes: Uint8Array, start: number, quote: number, calls: number): Value | null {
  const limit = Math.min(bytes.length, start + longestValue);
  for (let end = start; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte === quote) {
      const close = bytes[end - 1] === backslash ? end - 1 : end;
      return { start, end: Math.max(start, close), quote, calls, after: end + 1 };
    }
    if (byte === 0x0a) return null;
  }
  return null;
}

function entity(bytes: Uint8Array, at: number, calls: number): Value | null | undefined {
  const start = afterEntity(bytes, at);
  if (start === at || standsAt(bytes, at, '&amp;') || standsAt(bytes, at, '&lt;') || standsAt(bytes, at, '&gt;')) return undefined;
  for (let end = start; end < Math.min(bytes.length, start + 1_024); end++) {
    if (bytes[end] === 0x26 && afterEntity(bytes, end) !== end) return { start, end, quote: 0x22, calls, after: afterEntity(bytes, end) };
    if (bytes[end] === 0x0a) return null;
  }
  return null;
}

function curly(bytes: Uint8Array, start: number, calls: number): Value | null {
  for (let end = start; end < Math.min(bytes.length, start + 1_024); end++) {
    if (bytes[end] === 0xe2 && byteAt(bytes, end + 1) === 0x80 && byteAt(bytes, end + 2) >= 0x98 && byteAt(bytes, end + 2) <= 0x9f) {
      return { start, end, quote: 0x22, calls, after: end + 3 };
    }
    if (bytes[end] === 0x0a) return null;
  }
  return null;
}

/** After one bracket, call, `new` or string prefix; `at` when there is none. */
function afterOpener(bytes: Uint8Array, at: number, settings: boolean): number {
  const byte = byteAt(bytes, at);
  if (byte === 0x5b || byte === 0x28 || (byte === 0x7b && byteAt(bytes, at + 1) !== 0x7b && byteAt(bytes, at - 1) !== 0x24 && !settings)) return at + 1;
  if ((byte === 0x40 || byte === 0x24) && (classAt(bytes, at + 1) & QUOTE)) return at + 1;
  // What a YAML value is, before it.
  if (byte === 0x21 && settings) return standsAt(bytes, at, '!unsafe ') ? at + 8 : standsAt(bytes, at, '!!str ') ? at + 6 : at;
  if (!(classAt(bytes, at) & LETTER)) return at;
  if (classAt(bytes, at + 1) & QUOTE) return at + 1;
  if ((classAt(bytes, at + 1) & LETTER) && (byteAt(bytes, at + 2) === 0x22 || byteAt(bytes, at + 2) === 0x27)) return at + 2;
  return settings ? at : afterCall(bytes, at);
}

function afterCall(bytes: Uint8Array, at: number): number {
  let end = standsAt(bytes, at, 'new ') ? at + 4 : at;
  while (end < at + 80 && ((classAt(bytes, end) & NAME) || byteAt(bytes, end) === 0x3a)) end++;
  return byteAt(bytes, end) === 0x28 ? end + 1 : at;
}

/** `${NAME:-value}`: where the value begins; `at` otherwise. */
function shellDefault(bytes: Uint8Array, at: number): number {
  if (byteAt(bytes, at) !== 0x24 || byteAt(bytes, at + 1) !== 0x7b) return at;
  let end = at + 2;
  while (end < at + 80 && (classAt(bytes, end) & (ALNUM | 8))) {
    if (byteAt(bytes, end) === 0x2d) break;
    end++;
  }
  if (byteAt(bytes, end) !== 0x3a) return at;
  const sign = byteAt(bytes, end + 1);
  if (sign === 0x2d || sign === 0x3d) return end + 2;
  return classAt(bytes, end + 1) & ALNUM ? end + 1 : at;
}

/** What ends an unquoted value, by byte: 1 everywhere, 2 in code only. */
const enders = endTable();

function endTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    if ((classes[byte] as number) & (BLANK | BREAK)) table[byte] = 1;
  }
  for (const sign of '"`;<') table[sign.charCodeAt(0)] = 1;
  for (const sign of ',)}]>|') table[sign.charCodeAt(0)] = 2;
  return table;
}

/** The last unquoted value: names inside of a long word (`key=key=...`) would walk it again and again. */
const last: { bytes: Uint8Array; settings: boolean; braced: boolean; start: number; end: number } = { bytes: new Uint8Array(0), settings: false, braced: false, start: 0, end: 0 };

/** End of the unquoted value at `start`, before what never ends one is taken off. */
function wordEnd(bytes: Uint8Array, start: number, settings: boolean, braced: boolean): number {
  if (bytes === last.bytes && settings === last.settings && braced === last.braced && start > last.start && start < last.end) return last.end;
  const limit = Math.min(bytes.length, start + longestValue);
  let end = start;
  while (end < limit) {
    const stop = enders[bytes[end] as number] as number;
    if (stop === 1 || (stop === 2 && !settings) || cutsAt(bytes, end, start, braced)) break;
    end++;
  }
  last.bytes = bytes;
  last.settings = settings;
  last.braced = braced;
  last.start = start;
  last.end = end;
  return end;
}

function unquoted(bytes: Uint8Array, start: number, settings: boolean, calls: number, braced: boolean): Value | undefined {
  const after = wordEnd(bytes, start, settings, braced);
  let end = after;
  while (end > start && isTail(bytes[end - 1] as number)) end--;
  return end > start ? { start, end, quote: 0, calls, after } : undefined;
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
