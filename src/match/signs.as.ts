/**
 * Where a text may say something in other writing (AssemblyScript): escapes, strings that code joins, lines that go on, Kubernetes secrets. `src/decode/encoded`
 * reads them and decides; here nothing may be missed, and little may be noted that is nothing, since most texts have none and then are done.
 */
import { BASE, push, SIGNS } from './memory.as';

// Kinds, one bit each: `src/decode/encoded/signs.ts` has the same.
const PERCENT: u32 = 1;
const REFERENCE: u32 = 2;
const QUOTED: u32 = 4;
const BACKSLASH: u32 = 8;
const PLUS: u32 = 16;
const DOT: u32 = 32;
const AND: u32 = 64;
const ADJACENT: u32 = 128;
const CONTINUED: u32 = 256;
const SOFT_BREAK: u32 = 512;
const SECRET: u32 = 1024;
/** Those whose sign is the second byte of a place. */
const BEHIND: u32 = PLUS | DOT | AND | SECRET;

const QUOTE_REACH: usize = 100;
const COMMENT_REACH: usize = 84;
const INDENT_REACH: usize = 84;
const SHORTEST_LINE: usize = 60;
const LONGEST_LINE: usize = 76;

/** Lists places from `from` to `to` at which signs stand, with their kinds; `low` to `high` is the text, behind which zeros follow. Returns where to go on: less than `to` when the list is nearly full. */
export function signs(from: usize, to: usize, low: usize, high: usize, list: usize, room: u32): usize {
  let at = from;
  for (; at < to && load<u32>(SIGNS) <= room; at += 64) {
    let places = mask(at) | (mask(at + 16) << 16) | (mask(at + 32) << 32) | (mask(at + 48) << 48);
    for (; places != 0; places &= places - 1) noteSign(at + <usize>ctz(places), low, high, list);
  }
  return at;
}

/** Notes a place if a sign stands there. */
export function noteSign(place: usize, low: usize, high: usize, list: usize): void {
  const kind = kindAt(place, low, high);
  if (kind != 0) push(SIGNS, list, <u32>place - load<u32>(BASE) + (kind & BEHIND ? 1 : 0), kind);
}

/**
 * A bit for each of 16 places whose two bytes can begin a sign, by nibble tables with a bit each for: `%` or `&` before one of `#2-7`; a blank or quote before `S`; `=` before
 * `6` or a line's end; `\` before one of `xuU01` or a line's end; a quote before a line's end; one of ` "'+.&` before an operator of strings; a line's end before one; a backtick before one.
 */
// @ts-ignore
@inline
function mask(at: usize): u64 {
  const first = v128.load(at);
  const second = v128.load(at, 1);
  const nibble = i8x16.splat(15);
  const a = v128.and(
    i8x16.swizzle(i8x16(-94, 0, 50, 0, 0, 1, 33, 50, 0, 64, 64, 32, 8, 68, 32, 0), v128.and(first, nibble)),
    i8x16.swizzle(i8x16(64, 0, 51, 4, 0, 8, -128, 0, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(first, 4)),
  );
  const b = v128.and(
    i8x16.swizzle(i8x16(8, 8, 1, 3, 1, 9, -27, 1, 8, 0, 28, -32, 0, 16, -32, 0), v128.and(second, nibble)),
    i8x16.swizzle(i8x16(28, 0, -31, 13, 0, 10, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(second, 4)),
  );
  return <u64>(<u32>i8x16.bitmask(i8x16.ne(v128.and(a, b), i8x16.splat(0))));
}

function kindAt(at: usize, low: usize, high: usize): u32 {
  const first: u32 = load<u8>(at);
  const second: u32 = load<u8>(at, 1);
  if (second == 0x2b || second == 0x2e || second == 0x26) return joins(at + 1, second, low, high);
  if (first == 0x25) return isPercent(at) ? PERCENT : 0;
  if (first == 0x26) return isReference(at) ? REFERENCE : 0;
  if (first == 0x3d) return second == 0x36 ? (isQuoted(at) ? QUOTED : 0) : isSoftBreak(at, low) ? SOFT_BREAK : 0;
  if (first == 0x5c && second == 10) return (isInside(load<u8>(at - 1)) && isInside(load<u8>(at, 2))) || isBetweenStrings(at, high) ? CONTINUED : 0;
  if (first == 0x5c) return isEscape(at) ? BACKSLASH : 0;
  if (second == 0x53) return isSecret(at + 1) ? SECRET : 0;
  return isAdjacent(at, high) ? ADJACENT : 0;
}

// @ts-ignore
@inline
function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

function isHex(byte: u32): bool {
  return isDigit(byte) || (byte | 0x20) - 0x61 < 6;
}

// @ts-ignore
@inline
function isPrintableHigh(byte: u32): bool {
  return byte - 0x32 < 6;
}

function isBlank(byte: u32): bool {
  return byte == 0x20 || byte == 9;
}

/** Of a sign that credentials hold: a space as %20 hides nothing. */
function isPercent(at: usize): bool {
  const second: u32 = load<u8>(at, 1);
  const third: u32 = load<u8>(at, 2);
  if (second >= 0x34) return second <= 0x37 && isHex(third);
  if (second == 0x33) return (third | 0x20) == 0x61 || (third | 0x20) == 0x64 || (isDigit(third) && load<u16>(at, 3) == 0x3325 && load<u16>(at, 6) == 0x3325);
  if (second != 0x32) return false;
  if (third == 0x35) return isPrintableHigh(load<u8>(at, 3)) || (load<u8>(at, 3) == 0x25 && load<u8>(at, 4) == 0x33 && isDigit(load<u8>(at, 5)));
  return (third | 0x20) - 0x62 < 5;
}

function isReference(at: usize): bool {
  if (load<u8>(at, 1) != 0x23) return false;
  const third: u32 = load<u8>(at, 2);
  if (third == 0x78) return isHex(load<u8>(at, 3)) && isHex(load<u8>(at, 4)) && load<u8>(at, 5) == 0x3b;
  return isDigit(third) && isDigit(load<u8>(at, 3)) && (load<u8>(at, 4) == 0x3b || (isDigit(load<u8>(at, 4)) && load<u8>(at, 5) == 0x3b));
}

function isQuoted(at: usize): bool {
  return load<u8>(at, 3) == 0x3d && load<u8>(at, 6) == 0x3d && isHex(load<u8>(at, 2)) && isPrintableHigh(load<u8>(at, 4)) && isPrintableHigh(load<u8>(at, 7));
}

function isEscape(at: usize): bool {
  const second: u32 = load<u8>(at, 1);
  const third: u32 = load<u8>(at, 2);
  if (second == 0x78) return (isPrintableHigh(third) && load<u16>(at, 4) == 0x785c && load<u16>(at, 8) == 0x785c) || isJoint(third, load<u8>(at, 3));
  // Octal, several in a row: one alone is also a group of an expression, or a colour.
  if (second == 0x30 || second == 0x31) return (second == 0x31 || third >= 0x34) && isOctal(third) && isOctal(load<u8>(at, 3)) && load<u8>(at, 4) == 0x5c && load<u8>(at, 8) == 0x5c;
  if (second == 0x55) return load<u32>(at, 2) == 0x30303030 && load<u16>(at, 6) == 0x3030 && isPrintableHigh(load<u8>(at, 8));
  if (second != 0x75) return false;
  if (third == 0x7b) return isPrintableHigh(load<u8>(at, 3)) || (load<u32>(at, 3) == 0x30303030 && isPrintableHigh(load<u8>(at, 7)));
  return load<u16>(at, 2) == 0x3030 && isPrintableHigh(load<u8>(at, 4));
}

/** The digits of `_`, `-` or `.`, which join the parts of tokens. */
function isJoint(first: u32, second: u32): bool {
  const lower = second | 0x20;
  return first == 0x35 ? lower == 0x66 : first == 0x32 && (lower == 0x64 || lower == 0x65);
}

function isOctal(byte: u32): bool {
  return byte - 0x30 < 8;
}

/** A backslash at a line's end behind a closing quote, the same quote below it. */
function isBetweenStrings(at: usize, high: usize): bool {
  let before = at - 1;
  while (at - before < 8 && isBlank(load<u8>(before))) before--;
  const quote: u32 = load<u8>(before);
  if (quote != 0x22 && quote != 0x27) return false;
  return load<u8>(skipPrefix(skipBlanks(at + 2, high), quote)) == quote;
}

/** Behind letters and signs that stand before a string (`b`, `f`, `rb`, `@`, `$`); the place itself where no string follows. */
function skipPrefix(at: usize, quote: u32): usize {
  let next = at;
  for (; next - at < 2 && isPrefix(load<u8>(next)); next++);
  return load<u8>(next) == quote ? next : at;
}

export function isInside(byte: u32): bool {
  return isDigit(byte) || (byte | 0x20) - 0x61 < 26 || byte - 0x2d < 3 || byte == 0x2b || byte == 0x3d || byte == 0x5f;
}

/** At the end of a full line, inside of a word. */
function isSoftBreak(at: usize, low: usize): bool {
  if (load<u8>(at, 1) != 10 || !isWord(load<u8>(at - 1)) || !isWord(load<u8>(at, 2))) return false;
  let start = at;
  while (start > low && at - start <= LONGEST_LINE && load<u8>(start - 1) != 10) start--;
  const length = at - start + 1;
  return length >= SHORTEST_LINE && length <= LONGEST_LINE;
}

function isWord(byte: u32): bool {
  return byte > 32 && byte != 61;
}

/** `Secret` behind `kind:` in one of the ways of a manifest. */
function isSecret(at: usize): bool {
  if (load<u32>(at) != 0x72636553 || load<u16>(at, 4) != 0x7465) return false;
  const kind: u32 = 0x646e696b;
  return load<u32>(at - 6) == kind || load<u32>(at - 7) == kind || load<u32>(at - 8) == kind;
}

/** An operator behind a closing quote and in front of an opening one of the same form. */
function joins(at: usize, operator: u32, low: usize, high: usize): u32 {
  let before = at - 1;
  if (load<u8>(before) == operator) before--;
  while (before > low && at - before < QUOTE_REACH && isSpace(load<u8>(before))) before--;
  const quote: u32 = load<u8>(before);
  if ((quote != 0x22 && quote != 0x27 && quote != 0x60) || !isOpenedBehind(at + 1, quote, high)) return 0;
  return operator == 0x2b ? PLUS : operator == 0x2e ? DOT : AND;
}

/** Whether a quote stands there, behind blanks, a comment, a line's end; a comment may hold it, too. */
function isOpenedBehind(from: usize, quote: u32, high: usize): bool {
  let at = skipBlanks(load<u8>(from) == 0x2e ? from + 1 : from, high);
  if (load<u8>(at) == 0x2f || load<u8>(at) == 0x23) {
    for (const stop = min(high, at + COMMENT_REACH); at < stop && load<u8>(at) != 10 && load<u8>(at) != 13; at++) if (load<u8>(at) == quote) return true;
  }
  if (load<u8>(at) == 13) at++;
  if (load<u8>(at) == 10) at = skipBlanks(at + 1, high);
  return load<u8>(skipPrefix(at, quote)) == quote;
}

function isSpace(byte: u32): bool {
  return isBlank(byte) || byte == 10 || byte == 13;
}

function skipBlanks(from: usize, high: usize): usize {
  let at = from;
  for (const stop = min(high, from + INDENT_REACH); at < stop && isBlank(load<u8>(at)); ) at++;
  return at;
}

/** A closing quote at a line's end in front of an opening one on the next line. */
function isAdjacent(at: usize, high: usize): bool {
  const quote: u32 = load<u8>(at);
  if ((quote != 0x22 && quote != 0x27) || load<u8>(at - 1) == quote) return false;
  let next = at + 1;
  if (load<u8>(next) == 13) next++;
  if (load<u8>(next) != 10) return false;
  next = skipBlanks(next + 1, high);
  if (isPrefix(load<u8>(next))) next++;
  if (isPrefix(load<u8>(next))) next++;
  return load<u8>(next) == quote && load<u8>(next, 1) != quote;
}

/** A letter that stands before strings of Python, a sign of those of C#. */
function isPrefix(byte: u32): bool {
  const lower = byte | 0x20;
  return byte == 0x40 || byte == 0x24 || lower == 0x62 || lower == 0x66 || lower == 0x72 || lower == 0x75;
}
