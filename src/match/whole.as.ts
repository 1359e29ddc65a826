/**
 * The first pass of a whole text in one call (AssemblyScript). `kernel.ts` does the same in pieces for what is too large, and for what fills a list: one text in
 * thousands. Most texts are small, and what a script does around each of them costs more than the pass.
 */
import { ANCHORS, ANCHOR_LIST, BASE, CODED, LIST, LIST_PAIRS, LITERAL_TABLE, LITERALS, NAMED, NEAR_AT, NEAR_END, NEAR_RUNS, RESULTS, RUNS, SIGNS, UNSEEN, WORD_TABLE } from './memory.as';
import { search } from './prefilter.as';
import { beyondAscii, sweep } from './sweep.as';
import { unseen } from './unseen.as';

/** Bytes a call: short enough that optimised code soon takes over. */
const BLOCK: usize = 65536;
/** Zeroed after the input. */
const PAD: usize = 128;
/** Moves a number that settling a list may take: with more, another way is quicker. */
const MOVES: i32 = 8;

/** Text by which lists get more room, how many pairs that is (dense JSON has 40,000 names of credentials in it), and what one place can give more than that. */
const PER_LIST: usize = 1 << 20;
const LARGE_PAIRS: u32 = 65536;
const SLACK: usize = 4096;

// Of the text: its lists of literals and anchors, and pairs that fit every list.
let literalList: usize = LIST;
let anchorList: usize = ANCHOR_LIST;
let room: u32 = LIST_PAIRS;

/**
 * Lists everything in the `length` bytes of the input, from `scratch` on where there is no list of its own for it, and notes in `RESULTS` where each begins and ends.
 * `before`, `after`: bytes around a run in which words count; without `words` none do. Returns false when a list would be too long.
 */
export function whole(length: usize, words: bool, before: usize, after: usize, scratch: usize): bool {
  const low: usize = load<u32>(BASE);
  const high = low + length;
  store<u64>(low - 8, 0);
  for (let at = high; at < high + PAD; at += 8) store<u64>(at, 0);
  const codedList = scratch + (length / 13 + 2) * 8;
  const signList = codedList + (length / 20 + 2) * 8;
  const wordList = signList + lists(length, signList);
  if (!look(low, high, scratch, codedList, signList)) return false;
  const runsEnd = scratch + (<usize>load<u32>(RUNS) << 3);
  const literals = load<u32>(LITERALS);
  store<u32>(LITERALS, 0);
  if (words && !wordsIn(low, high, before, after, scratch, runsEnd, wordList)) return false;
  store<u32>(UNSEEN, beyondAscii() && unseen(low, high) ? 1 : 0);
  result(0, literalList, literals);
  result(1, anchorList, load<u32>(ANCHORS));
  result(2, scratch, load<u32>(RUNS));
  result(3, wordList, load<u32>(LITERALS));
  result(4, signList, load<u32>(SIGNS));
  result(5, codedList, load<u32>(CODED));
  return settle(literalList, literals) && settle(anchorList, load<u32>(ANCHORS)) && settle(wordList, load<u32>(LITERALS));
}

/** Lays out the lists that have room for so many pairs each: signs and words from `at` on, and behind them, of a large text, literals and anchors. Returns the bytes of each. */
function lists(length: usize, at: usize): usize {
  const many = (length + PER_LIST - 1) / PER_LIST;
  room = many > 1 ? LARGE_PAIRS * <u32>many : LIST_PAIRS;
  const bytes = (<usize>room + SLACK) << 3;
  literalList = many > 1 ? at + 2 * bytes : LIST;
  anchorList = many > 1 ? literalList + bytes : ANCHOR_LIST;
  return bytes;
}

function result(number: usize, list: usize, count: u32): void {
  store<u32>(RESULTS + (number << 3), <u32>(list >> 2));
  store<u32>(RESULTS + (number << 3), <u32>(list >> 2) + count * 2, 4);
}

/** Looks through the text block by block, so that it is read from memory once. */
function look(low: usize, high: usize, runList: usize, codedList: usize, signList: usize): bool {
  for (let cell = LITERALS; cell <= RUNS; cell += 4) store<u32>(cell, 0);
  store<u32>(CODED, 0);
  store<u32>(SIGNS, 0);
  store<u32>(NAMED, 0);
  // A zero ends the last run, and another block what may begin in the last.
  const end = low + ((high - low + 64) & ~63) + 64;
  for (let at = low; at < end; at += BLOCK) {
    if (!sweep(at, min(end, at + BLOCK), low, high, runList, codedList, literalList, anchorList, signList, room)) return false;
    const to = min(high, at + BLOCK - 1);
    if (at - 1 < high && (search(LITERAL_TABLE, at - 1, to, low, high, literalList, anchorList, room) < to || isFull())) return false;
  }
  return true;
}

function isFull(): bool {
  return load<u32>(LITERALS) > room || load<u32>(ANCHORS) > room;
}

/** The runs are those that words may be near, until a text is looked at in another way. */
function nearRuns(from: usize, to: usize): void {
  store<u32>(NEAR_RUNS, <u32>from);
  store<u32>(NEAR_AT, <u32>from);
  store<u32>(NEAR_END, <u32>to);
}

/** Looks for words near runs; neighbourhoods that touch are one. */
function wordsIn(low: usize, high: usize, before: usize, after: usize, runs: usize, runsEnd: usize, list: usize): bool {
  nearRuns(runs, runsEnd);
  let from: usize = 0;
  let to: usize = 0;
  for (let run = runs; run < runsEnd; run += 8) {
    const at = low + <usize>load<u32>(run);
    const start = at - low > before ? at - before : low;
    if (start > to) {
      if (to > from && !wordsNear(from, to, list)) return false;
      from = start;
    }
    to = min(high, low + <usize>load<u32>(run, 4) + after);
  }
  return to <= from || wordsNear(from, to, list);
}

function wordsNear(from: usize, to: usize, list: usize): bool {
  return search(WORD_TABLE, from, to, from, to, list, list, room) >= to && load<u32>(LITERALS) <= room;
}

/** Hits come nearly sorted, so moving the few that are out of place is quickest; gives up where there are many. */
function settle(list: usize, count: u32): bool {
  let moves = <i32>count * MOVES;
  const end = list + (<usize>count << 3);
  for (let at = list + 8; at < end; at += 8) {
    const first = load<u32>(at);
    const second = load<u32>(at, 4);
    let to = at;
    for (; to > list; to -= 8) {
      const before = load<u32>(to - 8);
      if (before < first || (before == first && load<u32>(to - 4) <= second)) break;
      store<u64>(to, load<u64>(to - 8));
      moves--;
    }
    store<u32>(to, first);
    store<u32>(to, second, 4);
    if (moves < 0) return false;
  }
  return true;
}
