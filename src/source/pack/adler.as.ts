/** The sum at the end of a zlib stream (RFC 1950, 8.2), sixteen bytes at a time (AssemblyScript). */

const MODULUS: u32 = 65521;
/** Bytes after which the sums must be reduced. */
const MOST: usize = 5552;

export function adler32(from: usize, end: usize): u32 {
  let first: u32 = 1;
  let second: u32 = 0;
  while (from < end) {
    const stop = min(end, from + MOST);
    const blocks = (stop - from) >>> 4;
    let sums = i32x4.splat(0);
    let before = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    for (let i: usize = 0; i < blocks; i++, from += 16) {
      const bytes = v128.load(from);
      before = i32x4.add(before, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), i16x8(16, 15, 14, 13, 12, 11, 10, 9)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), i16x8(8, 7, 6, 5, 4, 3, 2, 1)));
    }
    second += first * <u32>(blocks << 4) + (total(before) << 4) + total(weighted);
    first += total(sums);
    for (; from < stop; from++) {
      first += load<u8>(from);
      second += first;
    }
    first %= MODULUS;
    second %= MODULUS;
  }
  return (second << 16) | first;
}

// @ts-ignore
@inline
function total(lanes: v128): u32 {
  return i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3);
}
