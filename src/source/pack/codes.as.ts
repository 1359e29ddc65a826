/** Tables of DEFLATE's prefix codes (RFC 1951, 3.2.2), as `inflate.as.ts` looks them up (AssemblyScript). */

/** Lengths of the codes to be entered, a byte each. */
export const LENGTHS: usize = 0;
export const COUNTS: usize = 384;
const STARTS: usize = 448;
export const SORTED: usize = 512;
const ANY: u32 = 0xffffffff;

/** Where tables are, and how many bits find a place in them at once; longer codes go on in a smaller table behind. */
export const LITERALS: usize = 2048;
export const LITERAL_BITS: u32 = 11;
export const DISTANCES: usize = 24576;
export const DISTANCE_BITS: u32 = 8;

// An entry: bits of the code and what follows it in the lowest byte, bits of the code alone in the next 5 bits, a kind, and 16 bits of value.
export const LITERAL: u32 = 0x8000;
/** Neither a literal nor a length: the end of a block, a smaller table, or nothing. */
export const OTHER: u32 = 0x4000;
export const MORE: u32 = 0x2000;
export const NONE: u32 = OTHER | 1;
/** Its own bits are those of the code; the table's place is its value. */
const END: u32 = OTHER;

/** Bits behind a length's or distance's code, and the least that it stands for. */
const LENGTH_BASES = memory.data<u16>([3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]);
const LENGTH_EXTRA = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const DISTANCE_BASES = memory.data<u16>([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]);
const DISTANCE_EXTRA = memory.data<u8>([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);

/** What a symbol's code of `bits` bits says; without a meaning: nothing. `kind`: 0 plain numbers, 1 literals and lengths, 2 distances. */
function entryOf(kind: u32, symbol: u32, bits: u32): u32 {
  const own = (bits << 8) | bits;
  if (kind == 0) return (symbol << 16) | own;
  if (kind == 2) return symbol > 29 ? NONE : (<u32>load<u16>(DISTANCE_BASES + (<usize>symbol << 1)) << 16) | (own + load<u8>(DISTANCE_EXTRA + symbol));
  if (symbol < 256) return (symbol << 16) | LITERAL | own;
  if (symbol == 256) return END | own;
  if (symbol > 285) return NONE;
  return (<u32>load<u16>(LENGTH_BASES + (<usize>(symbol - 257) << 1)) << 16) | (own + load<u8>(LENGTH_EXTRA + (symbol - 257)));
}

// @ts-ignore
@inline
function reversed(code: u32, bits: u32): u32 {
  code = ((code & 0x5555) << 1) | ((code >>> 1) & 0x5555);
  code = ((code & 0x3333) << 2) | ((code >>> 2) & 0x3333);
  code = ((code & 0x0f0f) << 4) | ((code >>> 4) & 0x0f0f);
  return (((code & 0xff) << 8) | (code >>> 8)) >>> (16 - bits);
}

/** Counts codes by length and puts symbols in the order of their codes. Returns the codes left over: none for a whole set, less for an impossible one. */
export function sort(from: usize, symbols: u32): i32 {
  memory.fill(COUNTS, 0, 64);
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const at = COUNTS + (<usize>load<u8>(from + symbol) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  let left: i32 = 1;
  let start: u32 = 0;
  for (let bits: u32 = 1; bits < 16; bits++) {
    const count = load<u32>(COUNTS + (bits << 2));
    store<u32>(STARTS + (bits << 2), start);
    start += count;
    left = (left << 1) - count;
    if (left < 0) return left;
  }
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const bits: u32 = load<u8>(from + symbol);
    if (bits == 0) continue;
    const at = STARTS + (bits << 2);
    store<u16>(SORTED + (<usize>load<u32>(at) << 1), <u16>symbol);
    store<u32>(at, load<u32>(at) + 1);
  }
  return left;
}

/** Bits of the smaller table for codes of `bits` bits and more that begin alike. */
function smallerBits(bits: u32, main: u32, remaining: u32): u32 {
  let size = bits - main;
  let room: i32 = (1 << size) - remaining;
  while (room > 0 && size + main < 15) {
    size++;
    room = (room << 1) - load<u32>(COUNTS + ((size + main) << 2));
  }
  return size;
}

// The smaller table that is being filled: which codes it is for, where it is, its bits, and the next one's place.
let open: u32 = 0;
let place: u32 = 0;
let size: u32 = 0;
let next: u32 = 0;

// @ts-ignore
@inline
function put(table: usize, from: u32, to: u32, step: u32, entry: u32): void {
  for (let i = from; i < to; i += step) store<u32>(table + (<usize>i << 2), entry);
}

/** Enters a code that is longer than the table's own bits. `remaining`: codes of its length from this one on. */
function enterLong(table: usize, main: u32, turned: u32, bits: u32, remaining: u32, entry: u32): void {
  const head = turned & ((1 << main) - 1);
  if (head != open) {
    open = head;
    place = next;
    size = smallerBits(bits, main, remaining);
    next += 1 << size;
    put(table, place, next, 1, NONE);
    store<u32>(table + (<usize>head << 2), (place << 16) | OTHER | MORE | size);
  }
  put(table, place + (turned >>> main), next, 1 << (bits - main), entry);
}

/** Fills a table from the lengths of `symbols` codes. False for lengths that are no code: too many, or too few where zlib takes none either. */
export function enter(from: usize, symbols: u32, table: usize, main: u32, kind: u32): bool {
  const left = sort(from, symbols);
  if (left < 0) return false;
  // No code at all is one, and so is a single one of one bit.
  if (left > 0 && left != 1 << 15 && (kind == 0 || left != 1 << 14 || load<u32>(COUNTS + 4) != 1)) return false;
  put(table, 0, 1 << main, 1, NONE);
  open = ANY;
  next = 1 << main;
  let code: u32 = 0;
  let symbol: usize = SORTED;
  for (let bits: u32 = 1; bits < 16; bits++, code <<= 1) {
    for (let count = load<u32>(COUNTS + (<usize>bits << 2)); count > 0; count--, code++, symbol += 2) {
      const entry = entryOf(kind, load<u16>(symbol), bits);
      const turned = reversed(code, bits);
      if (bits <= main) put(table, turned, 1 << main, 1 << bits, entry);
      else enterLong(table, main, turned, bits, count, entry);
    }
  }
  return true;
}
