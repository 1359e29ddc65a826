/** The first pass in WebAssembly: lays out the kernel's memory, fills its tables, drains its lists. */
import { gateClasses } from './gate.ts';
import { Pairs } from './hits.ts';
import type { Hits, Near, Prefilter } from './hits.ts';
import { MOST_CLASSES } from './needlepack.ts';
import type { NeedlePack } from './needlepack.ts';
import { ANCHOR_LIST, CELL, CLASSES, FOLLOWERS, FREE, LIST, LIST_PAIRS, LITERAL_TABLE, MOST_PAIRS, PAIR_LIST, PAIR_TABLES, WORD_TABLE } from './layout.ts';
import { eachRegion } from './plain.ts';
import { wasm } from './prefilter.wasm.ts';
import { webAssembly } from '../webassembly.ts';
import type { WasmMemory, WasmModule } from '../webassembly.ts';

interface Exports {
  enter(table: number, list: number, count: number, entries: number, records: number, classes: number): void;
  search(table: number, from: number, to: number, low: number, high: number, list: number, anchorList: number, room: number): number;
  pairs(from: number, to: number, low: number, high: number, list: number, anchorList: number, room: number): number;
  runs(from: number, to: number, high: number, list: number, codedList: number, room: number): number;
  signs(from: number, to: number, low: number, high: number, list: number, room: number): number;
}

const PAGE = 65_536;
/** Calls are short so that the optimised code takes over soon. */
const BLOCK = 65_536;
/** Zeroed after the input: the kernel reads so far past its end. */
const PAD = 128;

let compiled: WasmModule | undefined;

/** Makes the WebAssembly prefilter of packed needles. Throws where there is no WebAssembly with SIMD. */
export function createKernel(packs: readonly NeedlePack[], near: Near): Prefilter {
  if (webAssembly === undefined) throw new Error('no WebAssembly');
  compiled ??= new webAssembly.Module(Buffer.from(wasm, 'base64'));
  const size = packs.reduce((sum, { records, literals, words, classes }) => sum + records.length + classes.length + (literals.length + words.length) * 8, FREE + PAGE);
  const memory = new webAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const { exports } = new webAssembly.Instance(compiled, { env: { memory } });
  return new Kernel(memory, exports as Exports, packs, near);
}

class Kernel implements Prefilter {
  readonly #memory: WasmMemory;
  readonly #exports: Exports;
  readonly #near: Near;
  readonly #hasWords: boolean;
  readonly #anchorPairs = new Pairs();
  readonly #literalPairs = new Pairs();
  readonly #runPairs = new Pairs();
  readonly #wordPairs = new Pairs();
  readonly #signPairs = new Pairs();
  readonly #codedPairs = new Pairs();
  #cells: Uint32Array;
  #bytes: Uint8Array;
  /** Where the next table data goes; later, where inputs are put. */
  #base = FREE;

  constructor(memory: WasmMemory, exports: Exports, packs: readonly NeedlePack[], near: Near) {
    this.#near = near;
    this.#hasWords = packs.some(({ words }) => words.length > 0);
    this.#memory = memory;
    this.#exports = exports;
    this.#cells = new Uint32Array(this.#memory.buffer);
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#bytes.set(gateClasses, CLASSES);
    for (const { records, literals, words, pairs, classes, firstClass } of packs) {
      const at = this.#base;
      const classesAt = roundUp(at + records.length, 16);
      this.#base = roundUp(classesAt + classes.length, 16);
      this.#bytes.set(records, at);
      this.#bytes.set(classes, classesAt);
      for (let number = 0; number < classes.length / 256 && firstClass + number < MOST_CLASSES; number++) this.#cells[FOLLOWERS / 4 + firstClass + number] = classesAt + number * 256;
      this.#enter(LITERAL_TABLE, literals, at, classesAt);
      this.#enter(WORD_TABLE, words, at, classesAt);
      for (const place of pairs) this.#enterPair(at + place);
    }
    this.#base = roundUp(this.#base + PAD, 64);
    this.#cells[CELL.base] = this.#base;
  }

  room(bytes: number): Uint8Array {
    this.#reserve(this.#base + bytes + PAD);
    return this.#bytes.subarray(this.#base, this.#base + bytes);
  }

  pass(bytes: Uint8Array): Hits {
    const length = bytes.length;
    this.#reserve(this.#base + length + PAD);
    if (bytes.buffer !== this.#memory.buffer || bytes.byteOffset !== this.#base) this.#bytes.set(bytes, this.#base);
    this.#bytes.fill(0, this.#base - 8, this.#base);
    this.#bytes.fill(0, this.#base + length, this.#base + length + PAD);
    const runs = this.#runs(length);
    this.#cells[CELL.named] = 0;
    const anchors = this.#anchorPairs;
    const literals = this.#literalPairs;
    for (let at = this.#base - 1, end = this.#base + length; at < end; at += BLOCK) {
      const to = Math.min(end, at + BLOCK);
      this.#search(LITERAL_TABLE, at, to, this.#base, end, literals, anchors);
      this.#pairs(at, to, end, literals, anchors);
    }
    this.#drain(CELL.literals, LIST, literals);
    this.#drain(CELL.anchors, ANCHOR_LIST, anchors);
    const hints = { signs: this.#signs(length), coded: this.#codedPairs.take() };
    return { runs, words: this.#words(runs, length), literals: literals.take(), anchors: anchors.take(), hints };
  }

  #runs(length: number): Uint32Array {
    const high = this.#base + length;
    const end = this.#base + roundUp(length + 1, 64);
    for (let at = this.#base; at < end; ) {
      at = this.#exports.runs(at, Math.min(end, at + BLOCK), high, LIST, ANCHOR_LIST, LIST_PAIRS);
      if (at === end || (this.#cells[CELL.runs] ?? 0) > LIST_PAIRS / 2) {
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
    if (this.#hasWords) eachRegion(runs, this.#near, length, (from, to) => { this.#search(WORD_TABLE, this.#base + from, this.#base + to, this.#base + from, this.#base + to, words, words); });
    this.#drain(CELL.literals, LIST, words);
    return words.take();
  }

  /** Hits collect in the kernel's lists, which are drained when they are nearly full. */
  #search(table: number, from: number, to: number, low: number, high: number, hits: Pairs, anchors: Pairs): void {
    for (let at = from; at < to; ) {
      at = this.#exports.search(table, at, to, low, high, LIST, ANCHOR_LIST, LIST_PAIRS);
      this.#relieve(hits, anchors);
    }
  }

  #pairs(from: number, to: number, end: number, hits: Pairs, anchors: Pairs): void {
    for (let at = from; at < to; ) {
      at = this.#exports.pairs(at, to, this.#base, end, LIST, ANCHOR_LIST, LIST_PAIRS);
      this.#relieve(hits, anchors);
    }
  }

  #relieve(hits: Pairs, anchors: Pairs): void {
    if ((this.#cells[CELL.literals] ?? 0) <= LIST_PAIRS && (this.#cells[CELL.anchors] ?? 0) <= LIST_PAIRS) return;
    this.#drain(CELL.literals, LIST, hits);
    this.#drain(CELL.anchors, ANCHOR_LIST, anchors);
  }

  #drain(cell: number, list: number, into: Pairs): void {
    const count = this.#cells[cell] ?? 0;
    if (count > 0) into.append(this.#cells.subarray(list / 4, list / 4 + count * 2));
    this.#cells[cell] = 0;
  }

  /** Enters records under their windows. Entries take 16 bytes; the list stands behind them while it is read, and inputs overwrite it later. */
  #enter(table: number, list: Uint32Array, records: number, classes: number): void {
    const scratch = this.#base + list.byteLength;
    this.#reserve(scratch + list.byteLength);
    this.#cells.set(list, scratch / 4);
    this.#exports.enter(table, scratch, list.length / 4, this.#base, records, classes);
    this.#base = scratch;
  }

  /** A literal of two bytes: its bytes and mask beside its address, its nibbles in the tables. */
  #enterPair(record: number): void {
    const number = this.#cells[CELL.pairs] ?? 0;
    if (number >= MOST_PAIRS) throw new Error(`more than ${String(MOST_PAIRS)} literals of two bytes`);
    this.#cells[CELL.pairs] = number + 1;
    const entry = PAIR_LIST + number * 8;
    this.#cells[entry / 4] = record;
    for (const place of [0, 1]) {
      const text = this.#bytes[record + 16 + place] ?? 0;
      const mask = this.#bytes[record + 24 + place] ?? 0;
      this.#bytes.set([text], entry + 4 + place);
      this.#bytes.set([mask], entry + 6 + place);
      for (const byte of [text, text & ~mask]) {
        for (const table of [PAIR_TABLES + place * 32 + (byte & 15), PAIR_TABLES + place * 32 + 16 + (byte >> 4)]) this.#bytes[table] = (this.#bytes[table] ?? 0) | (1 << (number & 7));
      }
    }
  }

  #reserve(bytes: number): void {
    const missing = bytes - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE));
    this.#cells = new Uint32Array(this.#memory.buffer);
    this.#bytes = new Uint8Array(this.#memory.buffer);
  }
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
