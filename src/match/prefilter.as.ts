/**
 * The first pass over the bytes (AssemblyScript; `scripts/kernel.js` compiles it to `prefilter.wasm.ts`).
 *
 * Literals: every four neighbouring bytes, folded to lower case by `| 0x20`, are hashed into a bitmap; what it lets through is
 * compared exactly. Each literal is entered under one window of four that is rare in code, chosen by `tables.ts`. Runs: 64 bytes
 * at a time, classes by two nibble tables, runs by bit tricks on 64-bit masks. All lists have a fixed size: a pass that fills one
 * returns where it stopped and is called again. Nothing here allocates; `kernel.ts` lays out the memory.
 */

// Cells at the start of memory, four bytes each.
const LITERALS: usize = 0;
const ANCHORS: usize = 4;
const RUNS: usize = 8;
/** Where a run began that is still open, or 0, and whether it held digits. */
const OPEN: usize = 12;
const OPEN_DIGITS: usize = 16;
/** Address of the input's first byte; positions are reported from there. */
const BASE: usize = 24;
/** Records of two bytes: how many, and nibble tables of first and second bytes. */
const PAIRS: usize = 28;
const PAIR_TABLES: usize = 64;
/** Where the identifier ends whose anchor was reported last. */
const NAMED: usize = 32;
/** 256 flags for the gate. */
const CLASSES: usize = 256;
/** By class number, the address of its 256 flags. */
const FOLLOWERS: usize = 512;
/** Addresses of the records of two bytes, with their text and mask. */
const PAIR_LIST: usize = 2560;

const IDENTIFIER: u32 = 1;
const CLOSER: u32 = 2;
const SEPARATOR: u32 = 4;
const VALUE: u32 = 8;
const EDGE: u32 = 16;
const ALPHANUMERIC: u32 = 32;
const OPENER: u32 = 64;

const ANCHOR: u32 = 1;
const ALONE: u32 = 2;
const SCHEME: u32 = 4;
const LEFT: u32 = 8;

const IDENTIFIER_REACH: usize = 100;
const CLOSER_REACH: usize = 8;
const SHORTEST_RUN: usize = 12;

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
  return load<u32>(at) | 0x20202020;
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
    else for (let byte: u32 = 0; byte < 256; byte++) if (open == 0 || load<u8>(classes + (<usize>(open - 1) << 8) + byte)) mark(table, win | ((byte | 0x20) << shift));
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

function hit(literal: usize, start: usize, length: usize, low: usize, high: usize, list: usize, anchorList: usize): void {
  const id = load<u32>(literal, 4);
  const flags = load<u32>(literal, 8);
  if (flags & ANCHOR) {
    if (gate(start, start + length, flags, low, high)) push(ANCHORS, anchorList, <u32>start - load<u32>(BASE), id);
    return;
  }
  if ((flags & LEFT) != 0 && !mayOpen(start)) return;
  const check = load<u32>(literal, 12);
  if (check != 0 && !follows(start + length, high, check)) return;
  push(LITERALS, list, <u32>start - load<u32>(BASE), id);
}

/** The same as in `gate.ts`; the bytes before the input are zero. */
function mayOpen(start: usize): bool {
  const before: u32 = load<u8>(start - 1);
  if (!is(before, ALPHANUMERIC)) return true;
  if (!is(before, OPENER)) return false;
  return before == 0x6d || load<u8>(start - 2) == 0x5c || load<u8>(start - 3) == 0x25 || load<u8>(start - 4) == 0x5c || load<u8>(start - 6) == 0x5c;
}

function follows(start: usize, high: usize, check: u32): bool {
  const end = start + <usize>(check >>> 8);
  if (end > high) return false;
  const set: usize = load<u32>(FOLLOWERS + (<usize>((check & 255) - 1) << 2));
  for (let at = start; at < end; at++) if (!load<u8>(set + <usize>load<u8>(at))) return false;
  return true;
}

/** Looks for the literals of two bytes that start in `from` to `to`, 16 places at a time by nibble tables; otherwise as `search`. */
export function pairs(from: usize, to: usize, low: usize, high: usize, list: usize, anchorList: usize, room: u32): usize {
  const count = load<u32>(PAIRS);
  if (count == 0) return to;
  const firstLow = v128.load(PAIR_TABLES);
  const firstHigh = v128.load(PAIR_TABLES, 16);
  const secondLow = v128.load(PAIR_TABLES, 32);
  const secondHigh = v128.load(PAIR_TABLES, 48);
  const nibble = i8x16.splat(15);
  const none = i8x16.splat(0);
  for (let at = from; at < to; at += 16) {
    const first = v128.load(at);
    const second = v128.load(at, 1);
    const a = v128.and(i8x16.swizzle(firstLow, v128.and(first, nibble)), i8x16.swizzle(firstHigh, i8x16.shr_u(first, 4)));
    const b = v128.and(i8x16.swizzle(secondLow, v128.and(second, nibble)), i8x16.swizzle(secondHigh, i8x16.shr_u(second, 4)));
    let bits: u32 = i8x16.bitmask(i8x16.ne(v128.and(a, b), none));
    if (bits == 0) continue;
    for (; bits != 0; bits &= bits - 1) {
      const place = at + <usize>ctz(bits);
      if (place < to) pair(place, count, low, high, list, anchorList);
    }
    if (load<u32>(LITERALS) > room || load<u32>(ANCHORS) > room) return min(at + 16, to);
  }
  return to;
}

function pair(at: usize, count: u32, low: usize, high: usize, list: usize, anchorList: usize): void {
  if (at + 2 > high) return;
  const bytes: u32 = load<u16>(at);
  for (let entry = PAIR_LIST, end = PAIR_LIST + (<usize>count << 3); entry < end; entry += 8) {
    if ((bytes | load<u16>(entry, 6)) == load<u16>(entry, 4)) hit(load<u32>(entry), at, 2, low, high, list, anchorList);
  }
}

function equals(start: usize, literal: usize, length: usize): bool {
  let text = literal + 16;
  for (let done: usize = 0; done < length; done += 8) {
    if ((load<u64>(start + done) | load<u64>(text, 8)) != load<u64>(text)) return false;
    text += 16;
  }
  return true;
}

// @ts-ignore
@inline
function push(counter: usize, list: usize, first: u32, second: u32): void {
  const count = load<u32>(counter);
  store<u32>(list + (<usize>count << 3), first);
  store<u32>(list + (<usize>count << 3), second, 4);
  store<u32>(counter, count + 1);
}

// @ts-ignore
@inline
function is(byte: u32, flag: u32): bool {
  return (load<u8>(CLASSES + <usize>byte) & flag) != 0;
}

// @ts-ignore
@inline
function blank(byte: u32): bool {
  return byte == 0x20 || byte == 9;
}

/** The same as `gate.ts`: of several anchors in an identifier, the first that passes is reported. */
function gate(start: usize, end: usize, flags: u32, low: usize, high: usize): bool {
  if (flags & ALONE) {
    if (start > low && !is(load<u8>(start - 1), EDGE)) return false;
    if (end < high && !is(load<u8>(end), EDGE)) return false;
  } else if (start < <usize>load<u32>(NAMED)) return false;
  const after = identifierEnd(end, high);
  if (!introduces(start, after, flags, low, high)) return false;
  if (!(flags & ALONE)) store<u32>(NAMED, <u32>after);
  return true;
}

function identifierEnd(end: usize, high: usize): usize {
  let at = end;
  const last = min(high, end + IDENTIFIER_REACH);
  while (at < last && is(load<u8>(at), IDENTIFIER)) at++;
  return at;
}

function introduces(start: usize, after: usize, flags: u32, low: usize, high: usize): bool {
  let at = after;
  const stop = min(high, after + CLOSER_REACH);
  while (at < stop && is(load<u8>(at), CLOSER)) at++;
  if (at >= high) return false;
  const byte: u32 = load<u8>(at);
  if (is(byte, SEPARATOR)) return true;
  if (byte == 10 || byte == 13) return named(start, low);
  if (byte == 0x2d && load<u8>(at, 1) == 0x3e) return true;
  if (at == after || !blank(load<u8>(at - 1))) return false;
  if ((flags & SCHEME) != 0 && is(byte, VALUE)) return true;
  return joins(at) || load<u8>(identifierStart(start, low)) == 0x2d;
}

function joins(at: usize): bool {
  const first: u32 = <u32>load<u8>(at) | 0x20;
  const second: u32 = <u32>load<u8>(at, 1) | 0x20;
  const word = (second == 0x73 && (first == 0x69 || first == 0x61)) || (first == 0x62 && second == 0x79);
  return word && blank(load<u8>(at, 2));
}

function named(start: usize, low: usize): bool {
  let at = identifierStart(start, low);
  const stop = at - low > CLOSER_REACH ? at - CLOSER_REACH : low;
  while (at > stop && blank(load<u8>(at - 1))) at--;
  if (at <= low) return false;
  const byte: u32 = load<u8>(at - 1);
  return byte == 0x3a || byte == 0x3d;
}

function identifierStart(start: usize, low: usize): usize {
  let at = start;
  const stop = start - low > IDENTIFIER_REACH ? start - IDENTIFIER_REACH : low;
  while (at > stop && is(load<u8>(at - 1), IDENTIFIER)) at--;
  return at;
}

/**
 * Lists the runs that end in `from` to `to`, which lie a multiple of 64 bytes apart; at least one zero byte follows the input.
 * A run open at `to` is kept for the next call. Returns where to go on: less than `to` when the list is nearly full.
 */
export function runs(from: usize, to: usize, list: usize, room: u32): usize {
  let open: usize = load<u32>(OPEN);
  let openDigits: u64 = load<u64>(OPEN_DIGITS);
  let at = from;
  for (; at < to && load<u32>(RUNS) <= room; at += 64) {
    const a = classes(v128.load(at));
    const b = classes(v128.load(at, 16));
    const c = classes(v128.load(at, 32));
    const d = classes(v128.load(at, 48));
    const digits = join(i8x16.bitmask(a), i8x16.bitmask(b), i8x16.bitmask(c), i8x16.bitmask(d));
    let mask = join(members(a), members(b), members(c), members(d));
    if (open != 0) {
      if (mask == ~(<u64>0)) {
        openDigits |= digits;
        continue;
      }
      const more = ctz(~mask);
      const below = ((<u64>1) << more) - 1;
      if ((openDigits | (digits & below)) != 0 && at + <usize>more - open >= SHORTEST_RUN) run(list, open, at + <usize>more);
      open = 0;
      mask &= ~below;
    }
    if (<i64>mask < 0) {
      const tail = clz(~mask);
      open = at + 64 - <usize>tail;
      openDigits = digits >> (64 - tail);
      mask = tail == 64 ? 0 : mask & (~(<u64>0) >> tail);
    }
    let starts = mask & (mask >> 1);
    starts &= starts >> 2;
    starts &= starts >> 4;
    starts &= starts >> 4;
    while (starts != 0) {
      const start = ctz(starts);
      const length = ctz(~(mask >> start));
      if (((digits >> start) & (((<u64>1) << length) - 1)) != 0) run(list, at + <usize>start, at + <usize>(start + length));
      starts &= ~(<u64>0) << (start + length);
    }
  }
  store<u32>(OPEN, <u32>open);
  store<u64>(OPEN_DIGITS, openDigits);
  return at;
}

function run(list: usize, start: usize, end: usize): void {
  const base = load<u32>(BASE);
  push(RUNS, list, <u32>start - base, <u32>end - base);
}

/** A flag for each of 16 bytes that is a run's character; the highest bit for digits. */
// @ts-ignore
@inline
function classes(bytes: v128): v128 {
  const low = i8x16.swizzle(i8x16(-104, -100, -100, -100, -100, -100, -100, -100, -100, -100, 28, 5, 4, 5, 4, 13), v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(i8x16(0, 0, 1, -128, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(bytes, 4));
  return v128.and(low, high);
}

// @ts-ignore
@inline
function members(flags: v128): i32 {
  return i8x16.bitmask(i8x16.ne(flags, i8x16.splat(0)));
}

// @ts-ignore
@inline
function join(a: i32, b: i32, c: i32, d: i32): u64 {
  return <u64>(<u32>(a | (b << 16))) | ((<u64>(<u32>(c | (d << 16)))) << 32);
}
