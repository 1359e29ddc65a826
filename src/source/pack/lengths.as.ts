/** The head of a block with codes of its own: how long these are, in a code themselves (RFC 1951, 3.2.7; AssemblyScript). */
import { bits, refill, take } from './bits.as';
import { DISTANCES, enter, LENGTHS, NONE } from './codes.as';

/** The order in which the lengths of the code of lengths are written. */
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
/** Only while a block's codes are read. */
const CODE_LENGTHS: usize = DISTANCES;
const CODE_LENGTH_BITS: u32 = 7;

/** How many codes there are, after `lengthsOfCodes`. */
export let literals: u32 = 0;
export let distances: u32 = 0;

/** Reads how long the codes of a block are. */
export function lengthsOfCodes(): bool {
  literals = take(5) + 257;
  distances = take(5) + 1;
  const lengths = take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(LENGTHS, 0, 19);
  for (let i: u32 = 0; i < lengths; i++) {
    refill();
    store<u8>(LENGTHS + load<u8>(ORDER + i), <u8>take(3));
  }
  if (!enter(LENGTHS, 19, CODE_LENGTHS, CODE_LENGTH_BITS, 0)) return false;
  return readLengths(literals + distances) && load<u8>(LENGTHS + 256) != 0;
}

/** Reads the lengths of codes, which are written in a code themselves. */
function readLengths(wanted: u32): bool {
  for (let i: u32 = 0; i < wanted; ) {
    refill();
    const entry = load<u32>(CODE_LENGTHS + ((<usize>bits & ((1 << CODE_LENGTH_BITS) - 1)) << 2));
    if (entry == NONE) return false;
    take(entry & 0xff);
    const symbol = entry >>> 16;
    if (symbol < 16) {
      store<u8>(LENGTHS + i++, <u8>symbol);
      continue;
    }
    if (symbol == 16 && i == 0) return false;
    const length: u8 = symbol == 16 ? load<u8>(LENGTHS + i - 1) : 0;
    const times: u32 = symbol == 16 ? take(2) + 3 : symbol == 17 ? take(3) + 3 : take(7) + 11;
    if (i + times > wanted) return false;
    memory.fill(LENGTHS + i, length, times);
    i += times;
  }
  return true;
}
