/** Where a value begins, behind what may stand before it. */
import { ALNUM, LETTER, NAME, QUOTE, afterBlanks, byteAt, classAt, standsAt } from './bytes.ts';
import { quoted, quotedAt } from './quoted.ts';
import { unquoted } from './unquoted.ts';
import type { Value } from './value.ts';

/** Whether a value begins at `at`, behind brackets, calls and string prefixes. */
export function valueAt(bytes: Uint8Array, at: number, settings: boolean, into: Value): boolean {
  let place = afterBlanks(bytes, at);
  let calls = 0;
  for (let step = 0; step < 6; step++) {
    const found = quotedAt(bytes, place, calls, into);
    if (found !== quoted.none) return found === quoted.closed;
    const inner = afterOpener(bytes, place, settings);
    if (inner === place) break;
    if (bytes[inner - 1] === 0x28 && inner > place + 1) calls++;
    place = afterBlanks(bytes, inner);
  }
  const fallback = shellDefault(bytes, place);
  return unquoted(bytes, fallback, settings, calls, fallback !== place, into);
}

/** After one bracket, call, `new` or string prefix; `at` when there is none. */
function afterOpener(bytes: Uint8Array, at: number, settings: boolean): number {
  const byte = byteAt(bytes, at);
  // A type of Go: `[]byte("...")`.
  if (byte === 0x5b && byteAt(bytes, at + 1) === 0x5d) return at + 2;
  // A binary of Erlang.
  if (byte === 0x3c && byteAt(bytes, at + 1) === 0x3c && byteAt(bytes, at + 2) === 0x22) return at + 2;
  if (byte === 0x5b || byte === 0x28 || (byte === 0x7b && byteAt(bytes, at + 1) !== 0x7b && byteAt(bytes, at - 1) !== 0x24 && !settings)) return at + 1;
  if ((byte === 0x40 || byte === 0x24) && (classAt(bytes, at + 1) & QUOTE)) return at + 1;
  // What a YAML value is, before it.
  if (byte === 0x21 && settings) return standsAt(bytes, at, '!unsafe ') ? at + 8 : standsAt(bytes, at, '!!str ') ? at + 6 : at;
  if (byte === 0x26 && settings) return afterAnchor(bytes, at);
  if (!(classAt(bytes, at) & LETTER)) return at;
  if (classAt(bytes, at + 1) & QUOTE) return at + 1;
  if ((classAt(bytes, at + 1) & LETTER) && (byteAt(bytes, at + 2) === 0x22 || byteAt(bytes, at + 2) === 0x27)) return at + 2;
  return settings ? at : afterCall(bytes, at);
}

/** After the name that YAML gives a value, to use it again (`&name `). */
function afterAnchor(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < at + 40 && (classAt(bytes, end) & NAME)) end++;
  return end > at + 1 && byteAt(bytes, end) === 0x20 ? end + 1 : at;
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
