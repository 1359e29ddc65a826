/**
 * Memory between two threads that scan a tree: one reads files and makes the first pass over them, the other judges what that saw. It is a ring of slots; each holds
 * some files of one lot, their texts first, what was seen of them behind.
 */
/** Plain data, for `postMessage`. */
export interface BeltMemory {
  readonly slots: SharedArrayBuffer;
  readonly state: SharedArrayBuffer;
}

/** Bytes of a slot, and of the texts in it; larger texts stay with the thread that judges. */
export const SLOT = 3 << 19;
export const TEXTS = 1 << 20;
/** While the one that judges has a large file to itself, the other one fills as many. */
export const SLOTS = 24;
/** Most files of a slot. */
const FILES = 16;

/** What stands in `state`: how many slots were filled, how many of them emptied. */
export const FILLED = 0;
export const EMPTIED = 1;

/** Numbers at a slot's beginning: its first file by its place in the list, how many there are, whether the lot ends with them. Then so many numbers for each file. */
export const HEAD = 4;
export const STRIDE = 12;
export const ENTRY = { flags: 0, at: 1, size: 2, lists: 3, literals: 4, words: 5, runs: 6, signs: 7, coded: 8, generic: 9 } as const;
export const READ = 1;
export const EXECUTABLE = 2;
export const CUT = 4;
export const INVISIBLE = 8;

export const bytesBefore = (HEAD + STRIDE * FILES) * 4;
export const newBelt = (): BeltMemory => ({ slots: new SharedArrayBuffer(SLOT * SLOTS), state: new SharedArrayBuffer(8) });

/** What both ends see. */
export class BeltEnd {
  protected readonly state: Int32Array;
  protected readonly numbers: Uint32Array;
  protected readonly bytes: Buffer;
  /** The slot at hand. */
  protected slot = 0;

  constructor({ slots, state }: BeltMemory) {
    this.state = new Int32Array(state);
    this.numbers = new Uint32Array(slots);
    this.bytes = Buffer.from(slots);
  }

  /** Where the slot's bytes begin. */
  protected get base(): number {
    return (this.slot % SLOTS) * SLOT;
  }
}
