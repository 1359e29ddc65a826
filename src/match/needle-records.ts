/** Literals and words as the kernel reads them: records of text, and the windows that lead to them. */
import { CLASS_BITS, CLASS_MASK, readFar } from './farpack.ts';
import type { PackedFar } from './farpack.ts';
import type { Reach } from './hits.ts';

/** Plain arrays, so that a build can write them down. */
export interface NeedlePack {
  /** Records: length, id, flags, check (class + 1, count * 1,024, or 0; of a word its reach: least, within * 65,536); then blocks of 8 bytes text and 8 bytes mask. What is known farther around a literal (`packFar`) stands before its record. */
  readonly records: Uint8Array;
  /** Fours: folded window, place of the record, place of the window in the text, and what its open byte can be (a class + 1; 0: anything, or none is open). */
  readonly literals: Uint32Array;
  readonly words: Uint32Array;
  /** Places of the records of two bytes, which no window of four can announce, and which are no prefixes. */
  readonly pairs: Uint32Array;
  /** Twos: the first three bytes of a literal that begins a long word, and the place of its record. */
  readonly prefixes: Uint32Array;
  /** Classes of what follows literals, 256 flags each. */
  readonly classes: Uint8Array;
  /** The number of the first of them. */
  readonly firstClass: number;
}

/** Flags of a record; none: a literal anywhere, or a word. */
export const ANCHOR = 1;
export const ALONE = 2;
export const SCHEME = 4;
export const LEFT = 8;
export const FAR = 16;
export const WORD = 32;

/** As many as the kernel's cells have room for, between its own classes and the list of pairs. */
export const MOST_CLASSES = 512;

/** A record read back. */
export interface Packed {
  readonly id: number;
  readonly flags: number;
  /** Class number + 1, and how many characters of it follow; 0: not checked. */
  readonly check: readonly [kind: number, count: number];
  /** Of a word. */
  readonly reach: Reach;
  readonly far?: PackedFar;
  readonly text: Uint8Array;
  /** Bits to set in the input before comparing. */
  readonly mask: Uint8Array;
}

/** The records at some places, each once. */
export function readRecords(records: Uint8Array, places: Iterable<number>): readonly Packed[] {
  const view = new DataView(records.buffer, records.byteOffset, records.length);
  return Array.from(new Set(places), (place) => {
    const length = view.getUint32(place, true);
    const check = view.getUint32(place + 12, true);
    const at = (index: number): number => place + 16 + (index >> 3) * 16 + (index & 7);
    return {
      id: view.getUint32(place + 4, true),
      flags: view.getUint32(place + 8, true),
      check: [check & CLASS_MASK, check >>> CLASS_BITS],
      reach: { least: check & 0xffff, within: check >>> 16 },
      far: (view.getUint32(place + 8, true) & FAR) === 0 ? undefined : readFar(view, place - 16),
      text: Uint8Array.from({ length }, (_, index) => records[at(index)] ?? 0),
      mask: Uint8Array.from({ length }, (_, index) => records[at(index) + 8] ?? 0),
    };
  });
}

/** The places of a pack's literals. */
export function literalPlaces({ literals, pairs, prefixes }: NeedlePack): readonly number[] {
  return [...placesOf(literals), ...pairs, ...prefixes.filter((_, index) => index % 2 === 1)];
}

/** The places that a list of windows leads to. */
export const placesOf = (list: Uint32Array): readonly number[] => Array.from(list.filter((_, index) => index % 4 === 1));
