/**
 * What single bytes and their neighbours tell, in one loop over the text (AssemblyScript): runs, words so long that a token may begin there, literals of two bytes, signs of
 * other writing. Each byte is split into its halves once, for all tables. `runs`, `prefixes`, `pairs` and `signs` do the same one by one, for texts that are looked at in pieces.
 */
import { firstRun } from './coded.as';
import { ANCHORS, LITERALS, PAIR_TABLES, PAIRS, push, SIGNS, VECTORS } from './memory.as';
import { pair } from './pairs.as';
import { longWords, prefix } from './prefixes.as';
import { run, SHORTEST_RUN, within } from './runs.as';
import { noteSign } from './signs.as';
import { above, behind, bits, isColour, look, some } from './vectors.as';

const TABLES: usize = VECTORS + 16;
/** The first bytes' flags of the 16 bytes before. */
const BEFORE: usize = VECTORS + 256;
/** All bytes of the text so far, by `or`. */
const ALL: usize = VECTORS + 272;
const ESCAPES: i8 = 3;
const PAIR: i8 = 8;
// What is added to a byte's flags so that the highest bit says: a letter or digit, of a run, of a token.
const TO_LETTERS: i8 = 96;
const TO_RUNS: i8 = 120;
const TO_TOKENS: i8 = 124;

// Of the block before, and of the one before that.
let token: u64 = 0;
let letters: u64 = 0;
let lastLetter: u64 = 0;
let escapes: u64 = 0;
let earlierEscapes: u64 = 0;
let colours: bool = false;
/** Where a run began that is still open, or 0, and whether it held digits. */
let open: usize = 0;
let openDigits: u64 = 0;
let earlierColours: bool = false;

/**
 * Constants, which V8 would make anew in every round. By the halves of a byte: 0x80 a digit, 0x40 and 0x20 a letter, 0x10 `_`, 8 one of `+-/`, 4 one of `.~`, 2 a backslash,
 * 1 `%`; then what `signs.as.ts` says, where `=` and the backslash share a bit here, so that there is one for literals of two bytes.
 */
function writeTables(): void {
  v128.store(TABLES, i8x16(-96, -32, -32, -32, -32, -31, -32, -32, -32, -32, 96, 72, 66, 72, 68, 88));
  v128.store(TABLES, i8x16(0, 0, 13, -128, 64, 50, 64, 36, 0, 0, 0, 0, 0, 0, 0, 0), 16);
  v128.store(TABLES, withPairs(i8x16(-94, 0, 50, 0, 0, 1, 33, 50, 0, 64, 64, 32, 4, 68, 32, 0), 0), 32);
  v128.store(TABLES, withPairs(i8x16(64, 0, 51, 4, 0, 4, -128, 0, 0, 0, 0, 0, 0, 0, 0, 0), 16), 48);
  v128.store(TABLES, withPairs(i8x16(4, 4, 1, 3, 1, 5, -27, 1, 4, 0, 20, -32, 0, 16, -32, 0), 32), 64);
  v128.store(TABLES, withPairs(i8x16(20, 0, -31, 5, 0, 6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0), 48), 80);
}

/** A table of signs with the bit of pairs: few are so short that one will do. */
// @ts-ignore
@inline
function withPairs(table: v128, place: usize): v128 {
  return v128.or(table, v128.and(i8x16.ne(v128.load(PAIR_TABLES + place), i8x16.splat(0)), i8x16.splat(PAIR)));
}

/** Begins a text. */
function begin(): void {
  firstRun();
  open = 0;
  token = letters = lastLetter = escapes = earlierEscapes = 0;
  colours = earlierColours = false;
  v128.store(BEFORE, i8x16.splat(0));
  v128.store(ALL, i8x16.splat(0));
}

/** Whether a byte above ASCII was among those that were looked at. */
export function beyondAscii(): bool {
  return i8x16.bitmask(v128.load(ALL)) != 0;
}

/**
 * Goes on from `from` to `to`, which lie a multiple of 64 bytes from the beginning; what begins in the last 64 bytes is told by the next call, so that a text is done a block behind
 * the zeros after it. Returns false when a list of literals, anchors or signs is longer than `room`.
 */
export function sweep(from: usize, to: usize, low: usize, high: usize, runList: usize, codedList: usize, list: usize, anchorList: usize, signList: usize, room: u32): bool {
  if (from == low) begin();
  writeTables();
  const count = load<u32>(PAIRS);
  const classLow = v128.load(TABLES);
  const classHigh = v128.load(TABLES, 16);
  const signLow = v128.load(TABLES, 32);
  const signHigh = v128.load(TABLES, 48);
  const behindLow = v128.load(TABLES, 64);
  const behindHigh = v128.load(TABLES, 80);
  const nibble = i8x16.splat(15);
  let signsBefore = v128.load(BEFORE);
  let all = v128.load(ALL);
  for (let at = from; at < to; at += 64) {
    const bytesA = v128.load(at);
    const bytesB = v128.load(at, 16);
    const bytesC = v128.load(at, 32);
    const bytesD = v128.load(at, 48);
    all = v128.or(all, v128.or(v128.or(bytesA, bytesB), v128.or(bytesC, bytesD)));
    const lowA = v128.and(bytesA, nibble);
    const lowB = v128.and(bytesB, nibble);
    const lowC = v128.and(bytesC, nibble);
    const lowD = v128.and(bytesD, nibble);
    const highA = v128.and(i16x8.shr_u(bytesA, 4), nibble);
    const highB = v128.and(i16x8.shr_u(bytesB, 4), nibble);
    const highC = v128.and(i16x8.shr_u(bytesC, 4), nibble);
    const highD = v128.and(i16x8.shr_u(bytesD, 4), nibble);

    const a = look(classLow, classHigh, lowA, highA);
    const b = look(classLow, classHigh, lowB, highB);
    const c = look(classLow, classHigh, lowC, highC);
    const d = look(classLow, classHigh, lowD, highD);

    runsIn(at, bits(a, b, c, d), above(a, b, c, d, TO_RUNS), high, runList, codedList);
    wordsBefore(at, above(a, b, c, d, TO_TOKENS), above(a, b, c, d, TO_LETTERS), low, high, list, anchorList);
    noteEscapes(a, b, c, d, v128.or(v128.or(isColour(bytesA), isColour(bytesB)), v128.or(isColour(bytesC), isColour(bytesD))));
    const signsA = look(signLow, signHigh, lowA, highA);
    const signsB = look(signLow, signHigh, lowB, highB);
    const signsC = look(signLow, signHigh, lowC, highC);
    const signsD = look(signLow, signHigh, lowD, highD);
    const signA = v128.and(behind(signsBefore, signsA), look(behindLow, behindHigh, lowA, highA));
    const signB = v128.and(behind(signsA, signsB), look(behindLow, behindHigh, lowB, highB));
    const signC = v128.and(behind(signsB, signsC), look(behindLow, behindHigh, lowC, highC));
    const signD = v128.and(behind(signsC, signsD), look(behindLow, behindHigh, lowD, highD));
    signsBefore = signsD;
    if (v128.any_true(v128.or(v128.or(signA, signB), v128.or(signC, signD)))) {
      for (let left = some(signA, signB, signC, signD); left != 0; left &= left - 1) {
        noteSign(at - 1 + <usize>ctz(left), low, high, signList);
        pair(at - 1 + <usize>ctz(left), count, low, high, list, anchorList);
      }
    }
    if (max(max(load<u32>(LITERALS), load<u32>(ANCHORS)), load<u32>(SIGNS)) > room) return false;
  }
  v128.store(BEFORE, signsBefore);
  v128.store(ALL, all);
  return true;
}

/** Lists the runs that end in 64 bytes, of which those of runs and the digits are known. */
// @ts-ignore
@inline
function runsIn(at: usize, digits: u64, members: u64, high: usize, list: usize, codedList: usize): void {
  let mask = members;
  if (open != 0) {
    if (mask == ~(<u64>0)) {
      openDigits |= digits;
      return;
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

/** Reports the prefixes of words that begin in the 64 bytes before `at`, of which and of those from `at` on the bytes of tokens, and letters and digits, are known. */
// @ts-ignore
@inline
function wordsBefore(at: usize, tokenHere: u64, lettersHere: u64, low: usize, high: usize, list: usize, anchorList: usize): void {
  let places = longWords(token, tokenHere);
  if (places != 0) {
    // Behind an escape a word may begin anywhere: `hit` looks closer.
    let begins = ~((letters << 1) | lastLetter);
    if ((escapes | earlierEscapes) != 0) begins |= behindEscapes();
    if (colours || earlierColours) begins = ~(<u64>0);
    for (places &= begins; places != 0; places &= places - 1) prefix(at - 64 + <usize>ctz(places), low, high, list, anchorList);
  }
  lastLetter = letters >> 63;
  letters = lettersHere;
  token = tokenHere;
}

// @ts-ignore
@inline
function noteEscapes(a: v128, b: v128, c: v128, d: v128, coloured: v128): void {
  earlierEscapes = escapes;
  earlierColours = colours;
  escapes = 0;
  colours = false;
  const flags = i8x16.splat(ESCAPES);
  if (!v128.any_true(v128.or(coloured, v128.and(v128.or(v128.or(a, b), v128.or(c, d)), flags)))) return;
  escapes = some(v128.and(a, flags), v128.and(b, flags), v128.and(c, flags), v128.and(d, flags));
  colours = v128.any_true(coloured);
}

/** Places of the block before that may be right behind an escape: `\n`, `%2f`, `\x41`, `\u0041`. */
function behindEscapes(): u64 {
  const here = (escapes << 2) | (escapes << 3) | (escapes << 4) | (escapes << 6);
  return here | (earlierEscapes >> 62) | (earlierEscapes >> 61) | (earlierEscapes >> 60) | (earlierEscapes >> 58);
}
