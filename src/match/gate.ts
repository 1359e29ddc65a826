/**
 * Which hits are worth a look, by the bytes around them: anchor words whose identifier is followed by something that can introduce
 * a value, literals outside of longer words that enough characters of their class follow. The kernel holds the same tests (`gate.as.ts`).
 */
import { alphabetSet } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';

const IDENTIFIER_REACH = 100;
const CLOSER_REACH = 8;

const IDENTIFIER = 1;
const CLOSER = 2;
const SEPARATOR = 4;
const VALUE = 8;
const EDGE = 16;
const ALPHANUMERIC = 32;
const OPENER = 64;

/** What can stand beside an anchor that counts only as a word of its own. */
export const edge = ' !"#$%&\'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~';

/** Letters and digits that may end an escape, after which a token may start. */
const openerLetters = '0-9A-Fa-fmnrtv';

/** What may stand before a token that starts outside of longer words: all but the other letters. Made for a build or for own rules. */
export function openers(): ByteSet {
  const ends = alphabetSet(openerLetters);
  return (madeOpeners ??= alphabetSet('A-Za-z0-9').map((flag, byte) => (flag === 0 || ends[byte] === 1 ? 1 : 0)));
}

let madeOpeners: ByteSet | undefined;
let madeClasses: Uint8Array | undefined;

/** By byte: what it is for the gate. Separators are also quotes, tags, colour sequences and whatever is not ASCII. */
export const gateClasses = (): Uint8Array => (madeClasses ??= classes());

function classes(): Uint8Array {
  const flags = new Uint8Array(256);
  const mark = (alphabet: string, flag: number, ...more: readonly number[]): void => {
    const set = alphabetSet(alphabet);
    for (let byte = 0; byte < 256; byte++) if (set[byte] === 1 || more.includes(byte)) flags[byte] = (flags[byte] ?? 0) | flag;
  };
  mark('A-Za-z0-9_.$\\-', IDENTIFIER);
  mark(' \\])}*\\\\', CLOSER, 9);
  mark('=:>(,|?!+<%.;&"\'`', SEPARATOR, 0x1b);
  for (let byte = 0x80; byte < 256; byte++) flags[byte] = (flags[byte] ?? 0) | SEPARATOR;
  mark('A-Za-z0-9+/_=$\\{<\\-', VALUE);
  mark(edge, EDGE, 0, 9, 10, 13);
  mark('A-Za-z0-9', ALPHANUMERIC);
  mark(openerLetters, OPENER);
  return flags;
}

const is = (byte: number | undefined, flag: number): boolean => ((gateClasses()[byte ?? 0] ?? 0) & flag) !== 0;
const blank = (byte: number | undefined): boolean => byte === 0x20 || byte === 9;

/** Tells which anchors to report, in the order of their places: of several in an identifier, the first that passes. One an input. */
export class Gate {
  readonly #bytes: Uint8Array;
  /** Where the identifier ends whose anchor was reported last. */
  #named = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Says whether the anchor at `start` to `end` is to be reported: it can name a value. Looks at most 100 bytes each way. */
  passes(start: number, end: number, alone: boolean, scheme: boolean): boolean {
    const bytes = this.#bytes;
    if (alone ? !(is(bytes[start - 1], EDGE) && is(bytes[end], EDGE)) : start < this.#named) return false;
    let after = end;
    const last = Math.min(bytes.length, end + IDENTIFIER_REACH);
    while (after < last && is(bytes[after], IDENTIFIER)) after++;
    if (!introduces(bytes, start, after, scheme)) return false;
    if (!alone) this.#named = after;
    return true;
  }
}

function introduces(bytes: Uint8Array, start: number, after: number, scheme: boolean): boolean {
  let at = after;
  const stop = Math.min(bytes.length, after + CLOSER_REACH);
  while (at < stop && is(bytes[at], CLOSER)) at++;
  if (at >= bytes.length) return false;
  const byte = bytes[at] ?? 0;
  if (is(byte, SEPARATOR)) return true;
  if (byte === 10 || byte === 13) return named(bytes, start);
  if (byte === 0x2d && bytes[at + 1] === 0x3e) return true;
  if (byte === 0x5b) return isArray(bytes, at);
  if (byte === 0x7b) return bytes[at + 1] === 0x22;
  if (at === after || !blank(bytes[at - 1])) return false;
  if (scheme && is(byte, VALUE)) return true;
  const first = identifierStart(bytes, start);
  return joins(bytes, at) || isGoString(bytes, at) || bytes[first] === 0x2d || isElement(bytes, first);
}

/** The size of an array of C before its value: `[] =`, `[64] =`. */
function isArray(bytes: Uint8Array, open: number): boolean {
  let at = open + 1;
  const stop = Math.min(bytes.length, open + CLOSER_REACH);
  while (at < stop && is(bytes[at], IDENTIFIER)) at++;
  return bytes[at] === 0x5d && blank(bytes[at + 1]) && bytes[at + 2] === 0x3d;
}

/** `<password `, `<x:password `: an element whose attributes follow. */
function isElement(bytes: Uint8Array, start: number): boolean {
  return bytes[start - 1] === 0x3c || (bytes[start - 1] === 0x3a && is(bytes[start - 2], IDENTIFIER));
}

/** `string =`, which in Go stands between a name and its value. */
function isGoString(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x73 && bytes[at + 1] === 0x74 && bytes[at + 2] === 0x72 && bytes[at + 3] === 0x69 && blank(bytes[at + 6]) && bytes[at + 7] === 0x3d;
}

/** `is`, `as` or `by` and a blank. */
function joins(bytes: Uint8Array, at: number): boolean {
  const first = (bytes[at] ?? 0) | 0x20;
  const second = (bytes[at + 1] ?? 0) | 0x20;
  const word = (second === 0x73 && (first === 0x69 || first === 0x61)) || (first === 0x62 && second === 0x79);
  return word && blank(bytes[at + 2]);
}

/** `name: X_PASSWORD` or `--x-password` at a line's end: the value stands on a line nearby. */
function named(bytes: Uint8Array, start: number): boolean {
  let at = identifierStart(bytes, start);
  if (bytes[at] === 0x2d) return true;
  const stop = Math.max(0, at - CLOSER_REACH);
  while (at > stop && blank(bytes[at - 1])) at--;
  return at > 0 && (bytes[at - 1] === 0x3a || bytes[at - 1] === 0x3d);
}

function identifierStart(bytes: Uint8Array, start: number): number {
  let at = start;
  const stop = Math.max(0, start - IDENTIFIER_REACH);
  while (at > stop && is(bytes[at - 1], IDENTIFIER)) at--;
  return at;
}

/** Says whether a token may start here: false inside a longer word. Rougher than `opensAt`, never stricter. */
export function mayOpen(bytes: Uint8Array, start: number): boolean {
  const before = bytes[start - 1];
  if (!is(before, ALPHANUMERIC)) return true;
  if (!is(before, OPENER)) return false;
  return before === 0x6d || bytes[start - 2] === 0x5c || bytes[start - 3] === 0x25 || bytes[start - 4] === 0x5c || bytes[start - 6] === 0x5c;
}

/** Says whether `count` bytes of a class follow; true where there is none to check. */
export function follows(bytes: Uint8Array, start: number, set: Uint8Array | undefined, count: number): boolean {
  if (set === undefined) return true;
  if (start + count > bytes.length) return false;
  for (let at = start; at < start + count; at++) if (set[bytes[at] ?? 0] === 0) return false;
  return true;
}
