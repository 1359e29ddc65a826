/** What a first pass over the bytes reports, before any rule is looked at. */
import type { Hints } from '../types/hints.ts';
import type { ByteSet } from './alphabet.ts';
import type { Far } from './far.ts';

/** All lists hold pairs of numbers and are sorted by position; they are good until the next pass. */
export interface Hits {
  /** Position, literal id. */
  readonly literals: Uint32Array;
  /** Position, anchor id; gated (`gate.ts`). */
  readonly anchors: Uint32Array;
  /** Start and end of runs of `[A-Za-z0-9+/_-]` that are long enough and hold a digit. */
  readonly runs: Uint32Array;
  /** Position, word id; words of their own (`isWord`) in any case, and only near runs that are long enough for the word's values. */
  readonly words: Uint32Array;
  /** Where other writing may be; undefined: it was not looked for. */
  readonly hints?: Hints;
}

/** A text to look for. `text` is Latin-1, in lower case when `caseless`. What is said of its surroundings lets the first pass drop occurrences. */
export interface Needle {
  readonly text: string;
  readonly caseless: boolean;
  /** Not inside a longer word: no letter or digit stands before, unless it may end an escape. */
  readonly left?: boolean;
  /** At least `count` bytes of a set follow; 0: they may, for choosing windows only. */
  readonly next?: { readonly set: ByteSet; readonly count: number };
  readonly far?: Far;
  /** Reported in the order of its places, whatever the cost. */
  readonly ordered?: true;
  /** What can stand before; for choosing windows only. */
  readonly previous?: ByteSet;
}

/** What a word can announce: values in runs of at least so many bytes, or around them, that begin at most so many behind it. */
export interface Reach {
  readonly least: number;
  readonly within: number;
}

/** Bytes around a run in which words are reported. */
export interface Near {
  readonly before: number;
  readonly after: number;
}

export interface Prefilter {
  /** A view of `bytes` bytes to read an input into; the next call of `room` or `pass` may take it away. */
  room(bytes: number): Uint8Array;
  /** `held`: bytes at the beginning of its room that are to stay as they are; where its memory grows, `room` gives a new view of them. */
  pass(bytes: Uint8Array, held?: number): Hits;
  /** Newlines in a part of what was put into its room; undefined: those bytes lie elsewhere. */
  newlines(bytes: Uint8Array): number | undefined;
  /** Whether there is a zero byte in such a part. */
  hasNul(bytes: Uint8Array): boolean | undefined;
}

const none = new Uint32Array(0);

/** A growing list of pairs, to be used again and again. */
export class Pairs {
  #list = new Uint32Array(256);
  #length = 0;

  push(first: number, second: number): void {
    if (this.#length + 2 > this.#list.length) this.#grow(this.#length + 2);
    this.#list[this.#length++] = first;
    this.#list[this.#length++] = second;
  }

  append(pairs: Uint32Array): void {
    if (this.#length + pairs.length > this.#list.length) this.#grow(this.#length + pairs.length);
    this.#list.set(pairs, this.#length);
    this.#length += pairs.length;
  }

  /** The pairs sorted by first, then second number; the list starts anew. */
  take(): Uint32Array {
    if (this.#length === 0) return none;
    const list = this.#list.slice(0, this.#length);
    this.#length = 0;
    return settle(list) ? list : sortPairs(list);
  }

  #grow(least: number): void {
    const larger = new Uint32Array(Math.max(least, this.#list.length * 2));
    larger.set(this.#list.subarray(0, this.#length));
    this.#list = larger;
  }
}

/** Hits come nearly sorted, so moving the few that are out of place is quickest; gives up where there are many. */
function settle(list: Uint32Array): boolean {
  let moves = list.length * 4;
  for (let at = 2; at < list.length; at += 2) {
    const first = list[at] ?? 0;
    const second = list[at + 1] ?? 0;
    let to = at;
    for (; to > 0; to -= 2) {
      const before = list[to - 2] ?? 0;
      if (before < first || (before === first && (list[to - 1] ?? 0) <= second)) break;
      list[to] = before;
      list[to + 1] = list[to - 1] ?? 0;
      moves--;
    }
    list[to] = first;
    list[to + 1] = second;
    if (moves < 0) return false;
  }
  return true;
}

/** Sorts by one number a pair: positions stay under 2^32 and ids under 2^20, so both fit a double. */
function sortPairs(list: Uint32Array): Uint32Array {
  const keys = new Float64Array(list.length / 2);
  for (let at = 0; at < keys.length; at++) keys[at] = (list[at * 2] ?? 0) * 0x100000 + (list[at * 2 + 1] ?? 0);
  keys.sort();
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    list[at * 2] = Math.floor(key / 0x100000);
    list[at * 2 + 1] = key % 0x100000;
  }
  return list;
}
