/** Inflates zlib streams (RFC 1950, 1951) from memory to memory (AssemblyScript). Reads and writes may pass an end by what a caller leaves free there (`SLACK`). */
import { adler32 } from './adler.as';
import { bits, count, goOn, readFrom, refill, source, take } from './bits.as';
import { DISTANCE_BITS, DISTANCES, enter, LENGTHS, LITERAL, LITERAL_BITS, LITERALS, MORE, NONE, OTHER } from './codes.as';
import { distances, lengthsOfCodes, literals } from './lengths.as';

let target: usize = 0;

/** Answers that are no number of bytes: what was read is wrong, or it goes on. */
const WRONG: i32 = -1;
const SHORT: i32 = -2;

/**
 * Inflates the stream at `from` into exactly the bytes from `to` to `end`, and checks its sum. Returns how many bytes it took; -1 when it is no such stream,
 * -2 when it goes on behind `sourceEnd`.
 */
export function inflate(from: usize, sourceEnd: usize, to: usize, end: usize): i32 {
  readFrom(from);
  target = to;
  refill();
  const head = take(16);
  // Method, window, no dictionary, and what makes it a multiple of 31.
  if ((head & 0x0f) != 8 || (head & 0xf0) > 0x70 || (head & 0x2000) != 0 || (((head & 0xff) << 8) | (head >>> 8)) % 31 != 0) return WRONG;
  for (let last: u32 = 0; last == 0; ) {
    refill();
    last = take(1);
    const kind = take(2);
    const good = kind == 0 ? stored(sourceEnd, end) : kind < 3 && (kind == 1 ? fixed() : dynamic()) && block(sourceEnd, to, end);
    if (source - (count >>> 3) > sourceEnd) return SHORT;
    // Bits behind the end may have been looked at.
    if (!good) return source - (count >>> 3) + 8 > sourceEnd ? SHORT : WRONG;
  }
  const sum = source - (count >>> 3);
  if (sum + 4 > sourceEnd) return SHORT;
  return target == end && bswap(load<u32>(sum)) == adler32(to, end) ? <i32>(sum + 4 - from) : WRONG;
}

/** A block without codes. */
function stored(sourceEnd: usize, end: usize): bool {
  const at = source - (count >>> 3);
  const length: u32 = load<u16>(at);
  if ((length ^ 0xffff) != load<u16>(at, 2)) return false;
  if (<usize>length > end - target) return false;
  readFrom(at + 4 + length);
  if (source <= sourceEnd) memory.copy(target, at + 4, length);
  target += length;
  return true;
}

function fixed(): bool {
  memory.fill(LENGTHS, 8, 144);
  memory.fill(LENGTHS + 144, 9, 112);
  memory.fill(LENGTHS + 256, 7, 24);
  memory.fill(LENGTHS + 280, 8, 8);
  memory.fill(LENGTHS + 288, 5, 32);
  return enter(LENGTHS, 288, LITERALS, LITERAL_BITS, 1) && enter(LENGTHS + 288, 32, DISTANCES, DISTANCE_BITS, 2);
}

function dynamic(): bool {
  if (!lengthsOfCodes()) return false;
  return enter(LENGTHS, literals, LITERALS, LITERAL_BITS, 1) && enter(LENGTHS + literals, distances, DISTANCES, DISTANCE_BITS, 2);
}

// @ts-ignore
@inline
function lookUp(table: usize, own: u32, buffer: u64): u32 {
  const entry = load<u32>(table + ((<usize>buffer & ((1 << own) - 1)) << 2));
  return (entry & MORE) == 0 ? entry : load<u32>(table + ((<usize>(entry >>> 16) + (<usize>(buffer >>> own) & ((1 << (entry & 0xff)) - 1))) << 2));
}

/** The number that an entry says together with the bits behind its code. */
// @ts-ignore
@inline
function numberOf(entry: u32, buffer: u64): usize {
  return (entry >>> 16) + ((<u32>buffer & ((1 << (entry & 0xff)) - 1)) >>> ((entry >>> 8) & 31));
}

/** What the codes of a block say. Two literals of at most 15 bits each fit one filling, and so do a length and a distance. A literal may be written behind the end, before that is noticed, and a repetition behind it. */
function block(sourceEnd: usize, to: usize, end: usize): bool {
  // Locals: globals are in memory.
  let buffer = bits, held = count, from = source, into = target, good = false;
  while (into <= end && from <= sourceEnd + 8) {
    buffer |= load<u64>(from) << held;
    from += (63 - held) >>> 3;
    held |= 56;
    let entry = lookUp(LITERALS, LITERAL_BITS, buffer);
    if ((entry & LITERAL) != 0) {
      store<u8>(into++, <u8>(entry >>> 16));
      buffer >>>= entry & 0xff;
      held -= entry & 0xff;
      entry = lookUp(LITERALS, LITERAL_BITS, buffer);
      if ((entry & LITERAL) == 0) continue;
      store<u8>(into++, <u8>(entry >>> 16));
      buffer >>>= entry & 0xff;
      held -= entry & 0xff;
      continue;
    }
    const length = numberOf(entry, buffer);
    buffer >>>= entry & 0xff;
    held -= entry & 0xff;
    if ((entry & OTHER) != 0) {
      good = entry != NONE;
      break;
    }
    entry = lookUp(DISTANCES, DISTANCE_BITS, buffer);
    const distance = numberOf(entry, buffer);
    buffer >>>= entry & 0xff;
    held -= entry & 0xff;
    if (entry == NONE || distance > into - to || length > end - into) break;
    into = repeat(into, distance, length);
  }
  goOn(from, buffer, held);
  target = into;
  return good && into <= end;
}

/** Writes `length` bytes again that stand `distance` before, and up to 15 more that are overwritten later. Returns where they end. */
// @ts-ignore
@inline
function repeat(into: usize, distance: usize, length: usize): usize {
  const end = into + length;
  if (distance >= 16) {
    for (; into < end; into += 16) v128.store(into, v128.load(into - distance));
  } else if (distance == 1) {
    const same = i8x16.splat(load<u8>(into - 1));
    for (; into < end; into += 16) v128.store(into, same);
  } else if (distance >= 8) {
    for (; into < end; into += 8) store<u64>(into, load<u64>(into - distance));
  } else {
    for (; into < end; into++) store<u8>(into, load<u8>(into - distance));
  }
  return end;
}
