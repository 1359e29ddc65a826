/** Enters rules into the kernel's tables. Of the built-in rules this is done once, by the build, which writes the memory down (`Image`). */
import { gateClasses } from './gate.ts';
import { PAD, roundUp, type KernelMemory } from './kernel-memory.ts';
import { CELL, CLASSES, FOLLOWERS, FREE, LITERAL_TABLE, MOST_PAIRS, PAIR_LIST, PAIR_TABLES, WORD_TABLE } from './layout.ts';
import { MOST_CLASSES } from './needle-records.ts';
import type { NeedlePack } from './needle-records.ts';

/** The kernel's memory with rules entered, as a build wrote it down. */
export interface Image {
  /** Bytes of memory it takes. */
  readonly size: number;
  /** Puts it into memory that is all zeros. Throws when it cannot be read whole. */
  fill(memory: Uint8Array): void;
}

/** What of the kernel's functions enters rules. */
export interface Entering {
  readonly enter: Enter;
  enterPrefixes(list: number, count: number, entries: number, records: number): void;
}

type Enter = (table: number, list: number, count: number, entries: number, records: number, classes: number) => void;

/** Bytes of memory that packs need, behind an image if there is one. */
export const tableSize = (packs: readonly NeedlePack[], image?: Image): number =>
  packs.reduce((sum, { records, literals, words, prefixes, classes }) => sum + records.length + classes.length + (literals.length + words.length) * 8 + prefixes.length * 12, image?.size ?? FREE);

/** Enters packs behind what memory holds: an image, or nothing. Inputs may be put where the cell `base` says from then on. */
export function enterTables(memory: KernelMemory, kernel: () => Entering, packs: readonly NeedlePack[], image?: Image): void {
  const tables = new Tables(memory, kernel, image === undefined ? FREE : memory.cells[CELL.base] ?? 0);
  if (image === undefined) memory.bytes.set(gateClasses(), CLASSES);
  for (const pack of packs) tables.add(pack);
  memory.cells[CELL.base] = tables.end();
}

class Tables {
  readonly #memory: KernelMemory;
  readonly #kernel: () => Entering;
  /** Where the next table data goes. */
  #base: number;

  constructor(memory: KernelMemory, kernel: () => Entering, base: number) {
    this.#memory = memory;
    this.#kernel = kernel;
    this.#base = base;
  }

  end(): number {
    return roundUp(this.#base + PAD, 64);
  }

  add({ records, literals, words, pairs, prefixes, classes, firstClass }: NeedlePack): void {
    const { cells, bytes } = this.#memory;
    const at = this.#base;
    const classesAt = roundUp(at + records.length, 16);
    this.#base = roundUp(classesAt + classes.length, 16);
    bytes.set(records, at);
    bytes.set(classes, classesAt);
    for (let number = 0; number < classes.length / 256 && firstClass + number < MOST_CLASSES; number++) cells[FOLLOWERS / 4 + firstClass + number] = classesAt + number * 256;
    this.#list(LITERAL_TABLE, literals, at, classesAt);
    this.#list(WORD_TABLE, words, at, classesAt);
    this.#prefixes(prefixes, at);
    for (const place of pairs) this.#pair(at + place);
  }

  /** Enters records under their windows. Entries take 16 bytes; the list stands behind them while it is read, and inputs overwrite it later. */
  #list(table: number, list: Uint32Array, records: number, classes: number): void {
    const scratch = this.#base + list.byteLength;
    this.#memory.reserve(scratch + list.byteLength);
    this.#memory.cells.set(list, scratch / 4);
    this.#kernel().enter(table, scratch, list.length / 4, this.#base, records, classes);
    this.#base = scratch;
  }

  #prefixes(list: Uint32Array, records: number): void {
    const scratch = this.#base + list.byteLength * 2;
    this.#memory.reserve(scratch + list.byteLength);
    this.#memory.cells.set(list, scratch / 4);
    this.#kernel().enterPrefixes(scratch, list.length / 2, this.#base, records);
    this.#base = scratch;
  }

  /** A literal of two bytes: its bytes and mask beside its address, its nibbles in the tables. */
  #pair(record: number): void {
    const { cells, bytes } = this.#memory;
    const number = cells[CELL.pairs] ?? 0;
    if (number >= MOST_PAIRS) throw new Error(`more than ${String(MOST_PAIRS)} literals of two bytes`);
    cells[CELL.pairs] = number + 1;
    const entry = PAIR_LIST + number * 8;
    cells[entry / 4] = record;
    for (const place of [0, 1]) {
      const text = bytes[record + 16 + place] ?? 0;
      const mask = bytes[record + 24 + place] ?? 0;
      bytes[entry + 4 + place] = text;
      bytes[entry + 6 + place] = mask;
      for (const byte of [text, text & ~mask]) {
        for (const table of [PAIR_TABLES + place * 32 + (byte & 15), PAIR_TABLES + place * 32 + 16 + (byte >> 4)]) bytes[table] = (bytes[table] ?? 0) | (1 << (number & 7));
      }
    }
  }
}
