/**
 * The first pass over the bytes (AssemblyScript; `scripts/kernel.js` compiles it to `prefilter.wasm.ts`).
 *
 * Literals: every four neighbouring bytes, folded by `| 0xa0` (lower case, and half as many values), are hashed into a bitmap; what it lets through is
 * compared exactly. Each literal is entered under one window of four that is rare in code, chosen by `tables.ts`. All lists have a fixed size: a pass that fills one
 * returns where it stopped and is called again. Nothing here allocates; `kernel.ts` lays out the memory.
 */

import { equals, hit } from './hit.as';
import { ANCHORS, LITERALS } from './memory.as';

export { newlines } from './newlines.as';
export { pairs } from './pairs.as';
export { enterPrefixes, prefixes } from './prefixes.as';
export { runs } from './runs.as';
export { signs } from './signs.as';
export { whole } from './whole.as';
export { zero } from './zeros.as';

const MULTIPLIER: u32 = 0x9e3779b1;

// A table: a bitmap of 2^SIZE words, then 2^HEAD_BITS heads (addresses of entries).
const SIZE: u32 = 15;
const HEADS: usize = 4 << SIZE;
const HEAD_BITS: u32 = 14;
// An entry: window, next entry, literal, offset of the window in the literal. A window may have its first or last byte open: it is zero.
// A literal: length, id, flags, check (class + 1 and 256 times how many of it follow), then blocks of 8 bytes text and 8 bytes mask.

/** Bytes looked at before what is noted in them is compared; half as many candidates fit the list, an eighth as many groups. */
const STRETCH: usize = 1024;
const CANDIDATES: usize = 4096;
const GROUPS: usize = 6656;

const LAST_OPEN: u32 = 0x00ffffff;
const FIRST_OPEN: u32 = 0xffffff00;

// @ts-ignore
@inline
function window(at: usize): u32 {
  return load<u32>(at) | 0xa0a0a0a0;
}

// @ts-ignore
@inline
function maybe(table: usize, window: u32): u32 {
  const hash = window * MULTIPLIER;
  const bits = load<u32>(table + (<usize>(hash >>> (32 - SIZE)) << 2));
  return bits >>> (hash >>> 12);
}

function mark(table: usize, window: u32): void {
  const hash = window * MULTIPLIER;
  const word = table + (<usize>(hash >>> (32 - SIZE)) << 2);
  store<u32>(word, load<u32>(word) | (1 << (hash >>> 12)));
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
  let at = from;
  while (at < to) {
    // Gathering and looking closer are apart: where to look is noted without a branch, which would be predicted wrongly too often.
    const stop = min(at + STRETCH, to);
    let group = GROUPS;
    for (; at < stop; at += 8) {
      const any = maybe(table, window(at)) | maybe(table, window(at + 2)) | maybe(table, window(at + 4)) | maybe(table, window(at + 6));
      store<u32>(group, <u32>at);
      group += <usize>(any & 1) << 2;
    }
    let next = CANDIDATES;
    for (let noted = GROUPS; noted < group; noted += 4) {
      const place: usize = load<u32>(noted);
      next = note(table, place, next);
      next = note(table, place + 2, next);
      next = note(table, place + 4, next);
      next = note(table, place + 6, next);
    }
    for (let candidate = CANDIDATES; candidate < next; candidate += 4) {
      const place: usize = load<u32>(candidate);
      // Eight bytes at a time may go past the end, which the next call starts with.
      if (place >= to) break;
      const win = window(place);
      const full = load<u32>(headOf(table, win));
      const last = load<u32>(headOf(table, win & LAST_OPEN));
      const first = load<u32>(headOf(table, win & FIRST_OPEN));
      if ((full | last | first) == 0) continue;
      bucket(full, win, place, low, high, list, anchorList);
      bucket(last, win & LAST_OPEN, place, low, high, list, anchorList);
      bucket(first, win & FIRST_OPEN, place, low, high, list, anchorList);
      if (load<u32>(LITERALS) > room || load<u32>(ANCHORS) > room) return min(place + 2, to);
    }
  }
  return to;
}

// @ts-ignore
@inline
function note(table: usize, at: usize, next: usize): usize {
  store<u32>(next, <u32>at);
  return next + (<usize>(maybe(table, window(at)) & 1) << 2);
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
