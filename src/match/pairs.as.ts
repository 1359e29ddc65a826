/** Literals of two bytes (AssemblyScript), which no window of four can announce, as far as they are no prefixes. */
import { hit } from './hit.as';
import { ANCHORS, LITERALS, PAIR_LIST, PAIR_TABLES, PAIRS } from './memory.as';

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

/** Reports the literals of two bytes that stand at a place. */
export function pair(at: usize, count: u32, low: usize, high: usize, list: usize, anchorList: usize): void {
  if (at + 2 > high) return;
  const bytes: u32 = load<u16>(at);
  for (let entry = PAIR_LIST, end = PAIR_LIST + (<usize>count << 3); entry < end; entry += 8) {
    if ((bytes | load<u16>(entry, 6)) == load<u16>(entry, 4)) hit(load<u32>(entry), at, 2, low, high, list, anchorList);
  }
}
