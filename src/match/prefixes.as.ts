/**
 * Literals that begin a long word (AssemblyScript): most tokens do. Ordinary code has few words so long, so nothing but their beginnings is looked up, by the first
 * three bytes and in their own case. 64 places at a time: a bit for each byte that tokens are made of, and of those the ones that begin twelve in a row.
 */
import { equals, hit } from './hit.as';
import { ALPHANUMERIC, ANCHORS, is, LITERALS, PREFIXES, PREFIX_TABLE } from './memory.as';

const MULTIPLIER: u32 = 0x9e3779b1;
const HEADS: usize = PREFIX_TABLE + (1 << 12);
const FIRST_THREE: u32 = 0x00ffffff;

// Flags of a byte (`flagsOf`).
const TOKEN: i8 = -35;
const LETTER_OR_DIGIT: i8 = -116;
const ESCAPE: i8 = 0x22;

// @ts-ignore
@inline
function hash(key: u32): u32 {
  return (key << 8) * MULTIPLIER;
}

/** Enters `count` prefixes from a list of (first three bytes, place in `records`); `entries` is where 16 bytes each may go. */
export function enterPrefixes(list: usize, count: u32, entries: usize, records: usize): void {
  for (let n: u32 = 0; n < count; n++) {
    const key = load<u32>(list);
    const bits = PREFIX_TABLE + <usize>(hash(key) >>> 20);
    store<u8>(bits, <u8>(<u32>load<u8>(bits) | (<u32>1 << ((hash(key) >>> 17) & 7))));
    const head = HEADS + (<usize>(hash(key) >>> 20) << 2);
    store<u32>(entries, key);
    store<u32>(entries, load<u32>(head), 4);
    store<u32>(entries, <u32>records + load<u32>(list, 4), 8);
    store<u32>(head, <u32>entries);
    entries += 16;
    list += 8;
  }
  store<u32>(PREFIXES, load<u32>(PREFIXES) + count);
}

// Of the 64 bytes looked at last.
let token: u64 = 0;
let letters: u64 = 0;
let escapes: bool = false;

/** Looks for prefixes that start in `from` to `to`; otherwise as `search`. */
export function prefixes(from: usize, to: usize, low: usize, high: usize, list: usize, anchorList: usize, room: u32): usize {
  if (load<u32>(PREFIXES) == 0) return to;
  let before: u64 = is(load<u8>(from - 1), ALPHANUMERIC) ? 1 : 0;
  let escaped = true;
  classify(from);
  for (let at = from; at < to; at += 64) {
    const here = token;
    const inWord = letters;
    escaped = escaped || escapes;
    const escapesHere = escapes;
    classify(at + 64);
    let places = longWords(here, token);
    // Behind an escape a word may begin anywhere: `hit` looks closer.
    if (!escaped) places &= ~((inWord << 1) | before);
    before = inWord >> 63;
    escaped = escapesHere;
    for (; places != 0; places &= places - 1) {
      const place = at + <usize>ctz(places);
      if (place < to) prefix(place, low, high, list, anchorList);
    }
    if (load<u32>(LITERALS) > room || load<u32>(ANCHORS) > room) return min(at + 64, to);
  }
  return to;
}

/** Of 64 places those at which twelve bits in a row begin; `next`: the 64 behind them. */
// @ts-ignore
@inline
export function longWords(places: u64, next: u64): u64 {
  let a = places;
  let b = next;
  a &= (a >> 1) | (b << 63);
  b &= b >> 1;
  a &= (a >> 2) | (b << 62);
  b &= b >> 2;
  a &= (a >> 4) | (b << 60);
  b &= b >> 4;
  return a & ((a >> 4) | (b << 60));
}

/** Reports the prefixes that stand at a place. */
export function prefix(at: usize, low: usize, high: usize, list: usize, anchorList: usize): void {
  const key = load<u32>(at) & FIRST_THREE;
  const code = hash(key);
  if (((load<u8>(PREFIX_TABLE + <usize>(code >>> 20)) >>> ((code >>> 17) & 7)) & 1) == 0) return;
  for (let entry: usize = load<u32>(HEADS + (<usize>(code >>> 20) << 2)); entry != 0; entry = load<u32>(entry, 4)) {
    if (load<u32>(entry) != key) continue;
    const literal: usize = load<u32>(entry, 8);
    const length: usize = load<u32>(literal);
    if (at >= low && at + length <= high && equals(at, literal, length)) hit(literal, at, length, low, high, list, anchorList);
  }
}

// @ts-ignore
@inline
function classify(at: usize): void {
  const a = flagsOf(v128.load(at));
  const b = flagsOf(v128.load(at, 16));
  const c = flagsOf(v128.load(at, 32));
  const d = flagsOf(v128.load(at, 48));
  token = some(a, b, c, d, TOKEN);
  letters = some(a, b, c, d, LETTER_OR_DIGIT);
  const colours = v128.or(v128.or(isColour(at), isColour(at + 16)), v128.or(isColour(at + 32), isColour(at + 48)));
  escapes = v128.any_true(v128.or(colours, v128.and(v128.or(v128.or(a, b), v128.or(c, d)), i8x16.splat(ESCAPE))));
}

// @ts-ignore
@inline
function isColour(at: usize): v128 {
  return i8x16.eq(v128.load(at), i8x16.splat(0x1b));
}

/** Of 16 bytes: 0x80 a digit, 4 and 8 a letter, 0x10 `_`, 1 one of `+-/`, 0x40 one of `.~`, 0x20 a backslash, 2 `%`. */
// @ts-ignore
@inline
function flagsOf(bytes: v128): v128 {
  const low = i8x16.swizzle(i8x16(-120, -116, -116, -116, -116, -114, -116, -116, -116, -116, 12, 5, 36, 5, 68, 21), v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(i8x16(0, 0, 67, -128, 4, 56, 4, 72, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(bytes, 4));
  return v128.and(low, high);
}

// @ts-ignore
@inline
function some(a: v128, b: v128, c: v128, d: v128, flags: i8): u64 {
  return ~((bits(a, flags) | (bits(b, flags) << 16)) | ((bits(c, flags) << 32) | (bits(d, flags) << 48)));
}

/** A bit for each byte that has none of some flags. */
// @ts-ignore
@inline
function bits(bytes: v128, flags: i8): u64 {
  return <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.and(bytes, i8x16.splat(flags)), i8x16.splat(0))));
}
