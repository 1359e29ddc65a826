/** The first pass in WebAssembly: puts inputs into the kernel's memory, drains its lists. */
import { Pairs } from './hits.ts';
import type { Hits, Near, Prefilter } from './hits.ts';
import { instantiate, type Exports } from './kernel-instance.ts';
import { PAD, roundUp } from './kernel-memory.ts';
import type { KernelMemory } from './kernel-memory.ts';
import type { Image } from './kernel-tables.ts';
import { ANCHOR_LIST, CELL, LIST, LIST_PAIRS, LITERAL_TABLE, MOST_AT_ONCE, NEAR, RESULTS, spaceFor, WORD_TABLE } from './layout.ts';
import type { NeedlePack } from './needle-records.ts';
import { regionsOf } from './plain.ts';

/** Calls are short so that the optimised code takes over soon. */
const BLOCK = 65_536;

const none = new Uint32Array(0);

/** Makes the WebAssembly prefilter of packed needles. `image` holds the packs before these. `near`: absent when none has words. Throws where there is no WebAssembly with SIMD. */
export function createKernel(packs: readonly NeedlePack[], near: Near | undefined, image?: Image): Prefilter {
  const { memory, ready } = instantiate(packs, image);
  return new Kernel(memory, ready, near);
}

class Kernel implements Prefilter {
  readonly #memory: KernelMemory;
  readonly #ready: () => Exports;
  readonly #near: Near | undefined;
  readonly #anchorPairs = new Pairs();
  readonly #literalPairs = new Pairs();
  readonly #runPairs = new Pairs();
  readonly #wordPairs = new Pairs();
  readonly #signPairs = new Pairs();
  readonly #codedPairs = new Pairs();
  /** Where inputs are put, and where the last one is. */
  readonly #first: number;
  #base: number;

  constructor(memory: KernelMemory, ready: () => Exports, near: Near | undefined) {
    this.#memory = memory;
    this.#ready = ready;
    this.#near = near;
    this.#first = memory.cells[CELL.base] ?? 0;
    this.#base = this.#first;
  }

  get #exports(): Exports {
    return this.#ready();
  }

  room(bytes: number): Uint8Array {
    this.#memory.reserve(this.#first + spaceFor(bytes));
    return this.#memory.bytes.subarray(this.#first, this.#first + bytes);
  }

  newlines(bytes: Uint8Array): number | undefined {
    return bytes.buffer === this.#memory.buffer ? this.#exports.newlines(bytes.byteOffset, bytes.byteOffset + bytes.length) : undefined;
  }

  hasNul(bytes: Uint8Array): boolean | undefined {
    return bytes.buffer === this.#memory.buffer ? this.#exports.zero(bytes.byteOffset, bytes.byteOffset + bytes.length) !== 0 : undefined;
  }

  pass(bytes: Uint8Array, held = 0): Hits {
    const length = bytes.length;
    this.#base = held === 0 ? this.#first : roundUp(this.#first + held + PAD, 64);
    this.#memory.reserve(this.#base + spaceFor(length));
    this.#memory.cells[CELL.base] = this.#base;
    if (bytes.buffer !== this.#memory.buffer || bytes.byteOffset !== this.#base) this.#memory.bytes.set(bytes, this.#base);
    return (length <= MOST_AT_ONCE ? this.#atOnce(length) : undefined) ?? this.#inPieces(length);
  }

  /** Everything in one call: undefined when there is too much for that. */
  #atOnce(length: number): Hits | undefined {
    const near = this.#near;
    const scratch = roundUp(this.#base + length + PAD, 64);
    if (this.#exports.whole(length, near === undefined ? 0 : 1, near?.before ?? 0, near?.after ?? 0, scratch) === 0) return undefined;
    // Apart: what has another object inside is made by V8's runtime, at every text.
    const hints = { signs: this.#result(4), coded: this.#result(5), unseen: this.#memory.cells[CELL.unseen] === 1 };
    return { literals: this.#result(0), anchors: this.#result(1), runs: this.#result(2), words: this.#result(3), hints };
  }

  #result(number: number): Uint32Array {
    const { cells } = this.#memory;
    const from = cells[RESULTS / 4 + number * 2] as number;
    const to = cells[RESULTS / 4 + number * 2 + 1] as number;
    return from === to ? none : cells.subarray(from, to);
  }

  #inPieces(length: number): Hits {
    for (const cell of [CELL.literals, CELL.anchors, CELL.runs, CELL.signs, CELL.coded, CELL.named]) this.#memory.cells[cell] = 0;
    this.#memory.bytes.fill(0, this.#base - 8, this.#base);
    this.#memory.bytes.fill(0, this.#base + length, this.#base + length + PAD);
    const runs = this.#runs(length);
    const anchors = this.#anchorPairs;
    const literals = this.#literalPairs;
    for (let at = this.#base - 1, end = this.#base + length; at < end; at += BLOCK) {
      const to = Math.min(end, at + BLOCK);
      this.#search(LITERAL_TABLE, at, to, this.#base, end, literals, anchors);
      this.#short('prefixes', at, to, end, literals, anchors);
      this.#short('pairs', at, to, end, literals, anchors);
    }
    this.#drain(CELL.literals, LIST, literals);
    this.#drain(CELL.anchors, ANCHOR_LIST, anchors);
    const hints = { signs: this.#signs(length), coded: this.#codedPairs.take(), unseen: this.#exports.unseen(this.#base, this.#base + length) !== 0 };
    // Fields in the order of `#atOnce`: what differs in it is another kind to V8.
    return { literals: literals.take(), anchors: anchors.take(), runs, words: this.#words(runs, length), hints };
  }

  #runs(length: number): Uint32Array {
    const high = this.#base + length;
    const end = this.#base + roundUp(length + 1, 64);
    for (let at = this.#base; at < end; ) {
      at = this.#exports.runs(at, Math.min(end, at + BLOCK), high, LIST, ANCHOR_LIST, LIST_PAIRS);
      if (at === end || (this.#memory.cells[CELL.runs] ?? 0) > LIST_PAIRS / 2) {
        this.#drain(CELL.runs, LIST, this.#runPairs);
        this.#drain(CELL.coded, ANCHOR_LIST, this.#codedPairs);
      }
    }
    return this.#runPairs.take();
  }

  #signs(length: number): Uint32Array {
    const high = this.#base + length;
    for (let at = this.#base; at < high; ) {
      at = this.#exports.signs(at, Math.min(roundUp(high, 64), at + BLOCK), this.#base, high, LIST, LIST_PAIRS);
      this.#drain(CELL.signs, LIST, this.#signPairs);
    }
    return this.#signPairs.take();
  }

  #words(runs: Uint32Array, length: number): Uint32Array {
    const words = this.#wordPairs;
    const regions = this.#near === undefined ? [] : regionsOf(runs, this.#near, length);
    if (regions.length > 0) this.#nearRuns(runs, length);
    for (let at = 0; at < regions.length; at += 2) {
      const from = this.#base + (regions[at] as number);
      const to = this.#base + (regions[at + 1] as number);
      this.#search(WORD_TABLE, from, to, from, to, words, words);
    }
    this.#drain(CELL.literals, LIST, words);
    return words.take();
  }

  /** Puts the runs that words may be near behind the input. */
  #nearRuns(runs: Uint32Array, length: number): void {
    const at = roundUp(this.#base + length + PAD, 64);
    this.#memory.reserve(at + runs.byteLength);
    const { cells } = this.#memory;
    cells.set(runs, at / 4);
    cells[NEAR.runs] = at;
    cells[NEAR.at] = at;
    cells[NEAR.end] = at + runs.byteLength;
  }

  /** Hits collect in the kernel's lists, which are drained when they are nearly full. */
  #search(table: number, from: number, to: number, low: number, high: number, hits: Pairs, anchors: Pairs): void {
    for (let at = from; at < to; ) {
      at = this.#exports.search(table, at, to, low, high, LIST, ANCHOR_LIST, LIST_PAIRS);
      this.#relieve(hits, anchors);
    }
  }

  #short(which: 'prefixes' | 'pairs', from: number, to: number, end: number, hits: Pairs, anchors: Pairs): void {
    for (let at = from; at < to; ) {
      at = this.#exports[which](at, to, this.#base, end, LIST, ANCHOR_LIST, LIST_PAIRS);
      this.#relieve(hits, anchors);
    }
  }

  #relieve(hits: Pairs, anchors: Pairs): void {
    if ((this.#memory.cells[CELL.literals] ?? 0) <= LIST_PAIRS && (this.#memory.cells[CELL.anchors] ?? 0) <= LIST_PAIRS) return;
    this.#drain(CELL.literals, LIST, hits);
    this.#drain(CELL.anchors, ANCHOR_LIST, anchors);
  }

  #drain(cell: number, list: number, into: Pairs): void {
    const count = this.#memory.cells[cell] ?? 0;
    if (count > 0) into.append(this.#memory.cells.subarray(list / 4, list / 4 + count * 2));
    this.#memory.cells[cell] = 0;
  }
}
