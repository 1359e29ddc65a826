/** What is done with 16 or 64 bytes at a time (AssemblyScript). */

/** Flags of 16 bytes, by tables of their halves. */
// @ts-ignore
@inline
export function look(tableLow: v128, tableHigh: v128, low: v128, high: v128): v128 {
  return v128.and(i8x16.swizzle(tableLow, low), i8x16.swizzle(tableHigh, high));
}

/** Flags of the bytes before each of 16. */
// @ts-ignore
@inline
export function behind(before: v128, here: v128): v128 {
  return i8x16.shuffle(before, here, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
}

/** The highest bit of each of 64 bytes. */
// @ts-ignore
@inline
export function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return <u64>(<u32>(i8x16.bitmask(a) | (i8x16.bitmask(b) << 16))) | (<u64>(<u32>(i8x16.bitmask(c) | (i8x16.bitmask(d) << 16))) << 32);
}

/** A bit for each of 64 bytes whose flags and what is added reach the highest bit. */
// @ts-ignore
@inline
export function above(a: v128, b: v128, c: v128, d: v128, added: i8): u64 {
  const more = i8x16.splat(added);
  return bits(i8x16.add_sat_u(a, more), i8x16.add_sat_u(b, more), i8x16.add_sat_u(c, more), i8x16.add_sat_u(d, more));
}

/** A bit for each of 64 bytes that is not zero. */
// @ts-ignore
@inline
export function some(a: v128, b: v128, c: v128, d: v128): u64 {
  const none = i8x16.splat(0);
  return ~bits(i8x16.eq(a, none), i8x16.eq(b, none), i8x16.eq(c, none), i8x16.eq(d, none));
}

/** Which of 16 bytes begin a terminal's colour. */
// @ts-ignore
@inline
export function isColour(bytes: v128): v128 {
  return i8x16.eq(bytes, i8x16.splat(0x1b));
}
