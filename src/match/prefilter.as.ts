/**
 * The first pass over the bytes (AssemblyScript; `scripts/kernel.js` compiles it to `prefilter.wasm.ts`).
 *
 * Literals: every four neighbouring bytes, folded by `| 0xa0` (lower case, and half as many values), are hashed into a bitmap; what it lets through is
 * compared exactly. Each literal is entered under one window of four that is rare in code, chosen by `tables.ts`. All lists have a fixed size: a pass that fills one
 * returns where it stopped and is called again. Nothing here allocates; `kernel.ts` lays out the memory.
 */

import { equals, hit } from './hit.as';
import { ANCHORS, HASHES, LITERALS, VECTORS } from './memory.as';

export { newlines } from './newlines.as';
export { pairs } from './pairs.as';
export { enterPrefixes, prefixes } from './prefixes.as';
export { runs } from './runs.as';
export { signs } from './signs.as';
export { unseen } from './unseen.as';
export { whole } from './whole.as';
export { zero } from './zeros.as';

const MULTIPLIER: u32 = 0x9e3779b1;

// A table: a bitmap of 2^17 bytes, then 2^HEAD_BITS heads (addresses of entries).
const BYTE_SHIFT: u32 = 15;
const BIT_SHIFT: u32 = 12;
const HEADS: usize = 1 << 17;
const HEAD_BITS: u32 = 14;
// An entry: window, next entry, literal, offset of the window in the literal. A window may have its first or last byte open: it is zero.
// A literal: length, id, flags, check (class + 1 and 256 times how many of it follow), then blocks of 8 bytes text and 8 bytes mask.

/** Bytes looked at before what is noted in them is compared: an address and a mask of places for every 32 of them. */
const STRETCH: usize = 2048;
const NOTED: usize = 4096;

const LAST_OPEN: u32 = 0x00ffffff;
const FIRST_OPEN: u32 = 0xffffff00;

// @ts-ignore
@inline
function window(at: usize): u32 {
  return load<u32>(at) | 0xa0a0a0a0;
}

function mark(table: usize, window: u32): void {
  const hash = window * MULTIPLIER;
  const byte = table + <usize>(hash >>> BYTE_SHIFT);
  store<u8>(byte, <u8>(<u32>load<u8>(byte) | (<u32>1 << ((hash >>> BIT_SHIFT) & 7))));
}

// @ts-ignore
@inline
function headOf(table: usize, window: u32): usize {
  return table + HEADS + (<usize>((window * MULTIPLIER) >>> (32 - HEAD_BITS)) << 2);
}

/**
 * Enters `count` windows from a list of (window, place in `records`, offset, class + 1 of the open byte or 0) into a table; `entries`
 * is where 16 bytes each may go, `classes` has 256 flags a class.
 */
export function enter(table: usize, list: usize, count: u32, entries: usize, records: usize, classes: usize): void {
  for (let n: u32 = 0; n < count; n++) {
    const win = load<u32>(list);
    const open = load<u32>(list, 12);
    const shift: u32 = (win & ~LAST_OPEN) == 0 ? 24 : 0;
    if ((win & ~LAST_OPEN) != 0 && (win & ~FIRST_OPEN) != 0) mark(table, win);
    else for (let byte: u32 = 0; byte < 256; byte++) if (open == 0 || load<u8>(classes + (<usize>(open - 1) << 8) + byte)) mark(table, win | ((byte | 0xa0) << shift));
    const head = headOf(table, win);
    store<u32>(entries, win);
    store<u32>(entries, load<u32>(head), 4);
    store<u32>(entries, <u32>records + load<u32>(list, 4), 8);
    store<u32>(entries, load<u32>(list, 8), 12);
    store<u32>(head, <u32>entries);
    entries += 16;
    list += 16;
  }
}

/**
 * Looks for a table's literals that lie in `low` to `high` and whose window starts in `from` to `to`, at every second place from `from`. Returns where to go on:
 * less than `to` when a list is nearly full.
 */
export function search(table: usize, from: usize, to: usize, low: usize, high: usize, list: usize, anchorList: usize, room: u32): usize {
  for (let at = from; at < to; at += STRETCH) {
    // Gathering and looking closer are apart: where to look is noted without a branch, which would be predicted wrongly too often.
    const end = gather(table, at, min(at + STRETCH, to));
    for (let noted = NOTED; noted < end; noted += 8) {
      const first: usize = load<u32>(noted);
      for (let places = load<u32>(noted, 4); places != 0; places &= places - 1) {
        const place = first + <usize>(ctz(places) << 1);
        // A round may go past the end, which the next call starts with.
        if (place >= to) break;
        compare(table, place, low, high, list, anchorList);
        if (load<u32>(LITERALS) > room || load<u32>(ANCHORS) > room) return min(place + 2, to);
      }
    }
  }
  return to;
}

/** Notes the windows that the bitmap lets through, 16 a round, a bit for each. Returns the end of the list. */
function gather(table: usize, from: usize, to: usize): usize {
  // Constants that V8 would make anew in every round.
  v128.store(VECTORS, i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128));
  const powers = v128.load(VECTORS);
  const fold = i32x4.splat(0xa0a0a0a0);
  const multiplier = i32x4.splat(MULTIPLIER);
  const evenBit = i32x4.splat(7);
  const oddBit = i32x4.splat(7 << 16);
  const none = i32x4.splat(0);
  let noted = NOTED;
  for (let at = from; at < to; at += 32) {
    const a = i32x4.mul(v128.or(v128.load(at), fold), multiplier);
    const b = i32x4.mul(v128.or(v128.load(at, 2), fold), multiplier);
    const c = i32x4.mul(v128.or(v128.load(at, 16), fold), multiplier);
    const d = i32x4.mul(v128.or(v128.load(at, 18), fold), multiplier);
    v128.store(HASHES, i32x4.shr_u(a, BYTE_SHIFT));
    v128.store(HASHES, i32x4.shr_u(b, BYTE_SHIFT), 16);
    v128.store(HASHES, i32x4.shr_u(c, BYTE_SHIFT), 32);
    v128.store(HASHES, i32x4.shr_u(d, BYTE_SHIFT), 48);
    // Two chains, which do not wait for each other.
    let e = v128.load8_lane(byteOf(table, 0), none, 0);
    let f = v128.load8_lane(byteOf(table, 32), none, 8);
    e = v128.load8_lane(byteOf(table, 16), e, 1);
    f = v128.load8_lane(byteOf(table, 48), f, 9);
    e = v128.load8_lane(byteOf(table, 4), e, 2);
    f = v128.load8_lane(byteOf(table, 36), f, 10);
    e = v128.load8_lane(byteOf(table, 20), e, 3);
    f = v128.load8_lane(byteOf(table, 52), f, 11);
    e = v128.load8_lane(byteOf(table, 8), e, 4);
    f = v128.load8_lane(byteOf(table, 40), f, 12);
    e = v128.load8_lane(byteOf(table, 24), e, 5);
    f = v128.load8_lane(byteOf(table, 56), f, 13);
    e = v128.load8_lane(byteOf(table, 12), e, 6);
    f = v128.load8_lane(byteOf(table, 44), f, 14);
    e = v128.load8_lane(byteOf(table, 28), e, 7);
    f = v128.load8_lane(byteOf(table, 60), f, 15);
    const low = v128.or(v128.and(i32x4.shr_u(a, BIT_SHIFT), evenBit), v128.and(i32x4.shl(b, 16 - BIT_SHIFT), oddBit));
    const high = v128.or(v128.and(i32x4.shr_u(c, BIT_SHIFT), evenBit), v128.and(i32x4.shl(d, 16 - BIT_SHIFT), oddBit));
    const hits = v128.and(v128.or(e, f), i8x16.swizzle(powers, i8x16.narrow_i16x8_u(low, high)));
    const places = i8x16.bitmask(i8x16.eq(hits, none)) ^ 0xffff;
    store<u32>(noted, <u32>at);
    store<u32>(noted, places, 4);
    noted += places != 0 ? 8 : 0;
  }
  return noted;
}

// @ts-ignore
@inline
function byteOf(table: usize, hash: usize): usize {
  return table + <usize>load<u32>(HASHES + hash);
}

function compare(table: usize, place: usize, low: usize, high: usize, list: usize, anchorList: usize): void {
  const win = window(place);
  const full = load<u32>(headOf(table, win));
  const last = load<u32>(headOf(table, win & LAST_OPEN));
  const first = load<u32>(headOf(table, win & FIRST_OPEN));
  if ((full | last | first) == 0) return;
  bucket(full, win, place, low, high, list, anchorList);
  bucket(last, win & LAST_OPEN, place, low, high, list, anchorList);
  bucket(first, win & FIRST_OPEN, place, low, high, list, anchorList);
}

function bucket(head: usize, win: u32, at: usize, low: usize, high: usize, list: usize, anchorList: usize): void {
  for (let entry = head; entry != 0; entry = load<u32>(entry, 4)) {
    if (load<u32>(entry) != win) continue;
    const literal: usize = load<u32>(entry, 8);
    const start = at - <usize>load<u32>(entry, 12);
    const length: usize = load<u32>(literal);
    if (start < low || start + length > high || !equals(start, literal, length)) continue;
    hit(literal, start, length, low, high, list, anchorList);
  }
}
