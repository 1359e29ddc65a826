/** The beginning of a zlib stream (AssemblyScript). */
import { count, readFrom, refill, source, take } from './bits.as';
import { COUNTS, LENGTHS, sort, SORTED } from './codes.as';
import { lengthsOfCodes, literals } from './lengths.as';

const ANY: u32 = 0xffffffff;

/**
 * The first bytes of a stream, up to `number` of them, without the tables that a whole one is worth. Returns how many it wrote: fewer where they are not
 * written as they are, or as literals of a code of their own block. The sum at the end is not looked at.
 */
export function beginning(from: usize, to: usize, number: usize): usize {
  readFrom(from + 2);
  refill();
  const kind = take(3) >>> 1;
  if (kind == 0) return stored(source - (count >>> 3), to, number);
  if (kind != 2 || !lengthsOfCodes() || sort(LENGTHS, literals) < 0) return 0;
  for (let done: usize = 0; done < number; done++) {
    refill();
    const symbol = symbolOf();
    if (symbol > 255) return done;
    store<u8>(to + done, <u8>symbol);
  }
  return number;
}

/** Of a block without codes. */
function stored(at: usize, to: usize, number: usize): usize {
  const length = min<usize>(load<u16>(at), number);
  memory.copy(to, at + 4, length);
  return length;
}

/** The next symbol, bit by bit: codes of one length follow each other, and those of the next begin behind them. */
function symbolOf(): u32 {
  let code: u32 = 0;
  let first: u32 = 0;
  let place: u32 = 0;
  for (let length: usize = 1; length < 16; length++) {
    code |= take(1);
    const number = load<u32>(COUNTS + (length << 2));
    if (code < first + number) return load<u16>(SORTED + (<usize>(place + code - first) << 1));
    place += number;
    first = (first + number) << 1;
    code <<= 1;
  }
  return ANY;
}
