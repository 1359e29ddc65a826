/** Values in quotes of all kinds. */
import { QUOTE, byteAt, classAt, standsAt } from './bytes.ts';
import { afterEntity } from './name.ts';
import { hold, longestValue } from './value.ts';
import type { Value } from './value.ts';

/** What `quotedAt` says: no quote stands there, it is not closed on its line, or here is what it holds. */
export const quoted = { none: 0, open: 1, closed: 2 } as const;

const backslash = 0x5c;

/** The quoted value at `at`. */
export function quotedAt(bytes: Uint8Array, at: number, calls: number, into: Value): number {
  const byte = byteAt(bytes, at);
  if (classAt(bytes, at) & QUOTE) {
    if (byteAt(bytes, at + 1) === byte && byteAt(bytes, at + 2) === byte) return tripled(bytes, at + 3, byte, calls, into);
    return simple(bytes, at + 1, byte, calls, into);
  }
  if (byte === backslash) return escapedAt(bytes, at, calls, into);
  if (byte === 0x26) return entity(bytes, at, calls, into);
  if (byte === 0x3c && standsAt(bytes, at, section)) return characters(bytes, at + section.length, calls, into);
  if (byte === 0xe2 && byteAt(bytes, at + 1) === 0x80 && (byteAt(bytes, at + 2) & 0xfa) === 0x98) return curly(bytes, at + 3, calls, into);
  return quoted.none;
}

const section = '<![cdata[';

/** `<![CDATA[value]]>`. */
function characters(bytes: Uint8Array, start: number, calls: number, into: Value): number {
  for (let end = start; end < Math.min(bytes.length, start + longestValue); end++) {
    if (bytes[end] === 0x5d && byteAt(bytes, end + 1) === 0x5d && byteAt(bytes, end + 2) === 0x3e) return closed(into, start, end, 0x22, calls, end + 3);
    if (bytes[end] === 0x0a) return quoted.open;
  }
  return quoted.open;
}

function simple(bytes: Uint8Array, start: number, quote: number, calls: number, into: Value): number {
  const limit = Math.min(bytes.length, start + longestValue);
  for (let end = start; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte === quote) return closed(into, start, end, quote, calls, end + 1);
    if (byte === backslash) end++;
    else if (byte === 0x0a && quote !== 0x60) return quoted.open;
  }
  return quoted.open;
}

function tripled(bytes: Uint8Array, start: number, quote: number, calls: number, into: Value): number {
  const limit = Math.min(bytes.length, start + longestValue);
  for (let end = start; end < limit; end++) {
    if (bytes[end] === quote && byteAt(bytes, end + 1) === quote && byteAt(bytes, end + 2) === quote) return closed(into, start, end, quote, calls, end + 3);
    if (bytes[end] === backslash) end++;
  }
  return quoted.open;
}

function escapedAt(bytes: Uint8Array, at: number, calls: number, into: Value): number {
  let open = at;
  while (open < at + 15 && byteAt(bytes, open) === backslash) open++;
  return classAt(bytes, open) & QUOTE ? escaped(bytes, open + 1, byteAt(bytes, open), calls, into) : quoted.none;
}

/** `\"value\"`: a string inside a string. */
function escaped(bytes: Uint8Array, start: number, quote: number, calls: number, into: Value): number {
  const limit = Math.min(bytes.length, start + longestValue);
  for (let end = start; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte === quote) {
      let close = end;
      while (close > start && bytes[close - 1] === backslash) close--;
      return closed(into, start, close, quote, calls, end + 1);
    }
    if (byte === 0x0a) return quoted.open;
  }
  return quoted.open;
}

function entity(bytes: Uint8Array, at: number, calls: number, into: Value): number {
  const start = afterEntity(bytes, at);
  if (start === at || standsAt(bytes, at, '&amp;') || standsAt(bytes, at, '&lt;') || standsAt(bytes, at, '&gt;')) return quoted.none;
  for (let end = start; end < Math.min(bytes.length, start + 1_024); end++) {
    if (bytes[end] === 0x26 && afterEntity(bytes, end) !== end) return closed(into, start, end, 0x22, calls, afterEntity(bytes, end));
    if (bytes[end] === 0x0a) return quoted.open;
  }
  return quoted.open;
}

function curly(bytes: Uint8Array, start: number, calls: number, into: Value): number {
  for (let end = start; end < Math.min(bytes.length, start + 1_024); end++) {
    if (bytes[end] === 0xe2 && byteAt(bytes, end + 1) === 0x80 && byteAt(bytes, end + 2) >= 0x98 && byteAt(bytes, end + 2) <= 0x9f) {
      return closed(into, start, end, 0x22, calls, end + 3);
    }
    if (bytes[end] === 0x0a) return quoted.open;
  }
  return quoted.open;
}

function closed(into: Value, start: number, end: number, quote: number, calls: number, after: number): number {
  hold(into, start, end, quote, calls, after);
  return quoted.closed;
}
