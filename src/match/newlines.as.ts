/** How many lines end in a stretch of memory (AssemblyScript): who reads a large text has to know where in it a window is. */

/** Bytes that are counted in lanes of eight bits before they are summed: two a round of 64. */
const STRETCH: usize = 127 * 64;

/** Newlines from address `from` to `to`. */
export function newlines(from: usize, to: usize): u32 {
  let count: u32 = 0;
  let at = from;
  const last = from + ((to - from) & ~63);
  while (at < last) {
    const stop = min(at + STRETCH, last);
    let a = i8x16.splat(0);
    let b = i8x16.splat(0);
    for (; at < stop; at += 64) {
      a = i8x16.sub(i8x16.sub(a, ends(at)), ends(at + 16));
      b = i8x16.sub(i8x16.sub(b, ends(at + 32)), ends(at + 48));
    }
    count += sum(a) + sum(b);
  }
  for (; at < to; at++) if (load<u8>(at) == 10) count++;
  return count;
}

// @ts-ignore
@inline
function ends(at: usize): v128 {
  return i8x16.eq(v128.load(at), i8x16.splat(10));
}

function sum(lanes: v128): u32 {
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(lanes));
  return i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
}
