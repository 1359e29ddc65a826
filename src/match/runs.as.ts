/** The runs of token characters (AssemblyScript): 64 bytes at a time, classes by two nibble tables, runs by bit tricks on 64-bit masks. */
import { code, firstRun } from './coded.as';
import { BASE, OPEN, OPEN_DIGITS, push, RUNS } from './memory.as';

export const SHORTEST_RUN: usize = 12;

/**
 * Lists the runs that end in `from` to `to`, which lie a multiple of 64 bytes apart; at least one zero byte follows the input.
 * A run open at `to` is kept for the next call. Those that may be coded text are listed, too. Returns where to go on: less than `to` when the list is nearly full.
 */
export function runs(from: usize, to: usize, high: usize, list: usize, codedList: usize, room: u32): usize {
  if (from == <usize>load<u32>(BASE)) {
    store<u32>(OPEN, 0);
    firstRun();
  }
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
      if ((openDigits | (digits & below)) != 0 && at + <usize>more - open >= SHORTEST_RUN) run(list, open, at + <usize>more, high, codedList);
      open = 0;
      mask &= ~below;
    }
    if (<i64>mask < 0) {
      const tail = clz(~mask);
      open = at + 64 - <usize>tail;
      openDigits = digits >> (64 - tail);
      mask = tail == 64 ? 0 : mask & (~(<u64>0) >> tail);
    }
    within(at, mask, digits, high, list, codedList);
  }
  store<u32>(OPEN, <u32>open);
  store<u64>(OPEN_DIGITS, openDigits);
  return at;
}

/** Lists the runs that begin and end in 64 bytes. */
// @ts-ignore
@inline
export function within(at: usize, mask: u64, digits: u64, high: usize, list: usize, codedList: usize): void {
  let starts = mask & (mask >> 1);
  starts &= starts >> 2;
  starts &= starts >> 4;
  starts &= starts >> 4;
  while (starts != 0) {
    const start = ctz(starts);
    const length = ctz(~(mask >> start));
    if (((digits >> start) & (((<u64>1) << length) - 1)) != 0) run(list, at + <usize>start, at + <usize>(start + length), high, codedList);
    starts &= ~(<u64>0) << (start + length);
  }
}

/** Lists a run. */
export function run(list: usize, start: usize, end: usize, high: usize, codedList: usize): void {
  const base = load<u32>(BASE);
  push(RUNS, list, <u32>start - base, <u32>end - base);
  code(start, end, high, codedList);
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
