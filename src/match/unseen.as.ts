/**
 * Whether a word holds characters that nobody sees (AssemblyScript): zero-width space, joiners, marks of direction, word joiner, soft hyphen, byte order mark. `src/decode/encoded/invisible.ts`
 * takes them out; texts in other scripts have many of their neighbours, and a few of them between words.
 */
import { isInside } from './signs.as';

/** Looks from address `from` to `to`, behind which zeros follow. */
export function unseen(from: usize, to: usize): bool {
  for (let at = from; at < to; at += 16) {
    const first = v128.load(at);
    if (!i8x16.bitmask(first)) continue;
    const second = v128.load(at, 1);
    const general = v128.and(is(first, 0xe2), v128.or(is(second, 0x80), is(second, 0x81)));
    const others = v128.or(v128.and(is(first, 0xef), is(second, 0xbb)), v128.and(is(first, 0xc2), is(second, 0xad)));
    for (let places = i8x16.bitmask(v128.or(general, others)); places != 0; places &= places - 1) if (splits(at + <usize>ctz(places), from, to)) return true;
  }
  return false;
}

// @ts-ignore
@inline
function is(bytes: v128, byte: u8): v128 {
  return i8x16.eq(bytes, i8x16.splat(byte));
}

/** Whether such characters begin at a place and stand in the middle of a word. */
function splits(place: usize, from: usize, to: usize): bool {
  if (place == from || !isInside(load<u8>(place - 1))) return false;
  let at = place;
  for (let length = lengthAt(at); length != 0; length = lengthAt(at)) at += length;
  return at > place && at < to && isInside(load<u8>(at));
}

/** Bytes of such a character at a place; 0: there is none. */
function lengthAt(at: usize): usize {
  const first: u32 = load<u8>(at);
  const second: u32 = load<u8>(at, 1);
  const third: u32 = load<u8>(at, 2);
  if (first == 0xc2) return second == 0xad ? 2 : 0;
  if (first == 0xef) return second == 0xbb && third == 0xbf ? 3 : 0;
  if (first != 0xe2) return 0;
  if (second == 0x81) return third - 0xa0 < 5 ? 3 : 0;
  return second == 0x80 && (third - 0x8b < 5 || third - 0xaa < 5) ? 3 : 0;
}
