/** Literals and words as the kernel reads them: records of text, and the windows that lead to them. */
import { alphabetSet } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';
import { anchors } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { packFar, readFar } from './farpack.ts';
import type { PackedFar } from './farpack.ts';
import { edge, openers } from './gate.ts';
import type { Needle } from './hits.ts';
import { anything, windowsFor } from './tables.ts';

/** Plain arrays, so that a build can write them down. */
export interface NeedlePack {
  /** Records: length, id, flags, check (class + 1, count * 256, or 0); then blocks of 8 bytes text and 8 bytes mask. What is known farther around a literal (`packFar`) stands before its record. */
  readonly records: Uint8Array;
  /** Fours: folded window, place of the record, place of the window in the text, and what its open byte can be (a class + 1; 0: anything, or none is open). */
  readonly literals: Uint32Array;
  readonly words: Uint32Array;
  /** Places of the records of two bytes, which no window of four can announce. */
  readonly pairs: Uint32Array;
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

/** A check has a byte for the class. */
export const MOST_CLASSES = 250;

interface Lists {
  readonly records: number[];
  readonly classes: ByteSet[];
  /** Of the sets asked for before. */
  readonly numbers: Map<ByteSet, number>;
  readonly pairs: number[];
}

/** Packs needles, numbered from `first`; anchors' ids are their places. Throws for a text that is too short to look for. */
export function packNeedles(literals: readonly Needle[], words: readonly string[], withAnchors: boolean, first = { literal: 0, word: 0, class: 0 }): NeedlePack {
  const lists: Lists = { records: [], classes: [], numbers: new Map(), pairs: [] };
  const windows: number[] = [];
  const wordWindows: number[] = [];
  literals.forEach((needle, index) => { add(lists, windows, needle.left === true ? { ...needle, previous: openers() } : needle, first.literal + index, needle.left === true ? LEFT : 0, first.class); });
  if (withAnchors) anchors.forEach((anchor, id) => { add(lists, windows, anchorNeedle(anchor), id, anchorFlags(anchor), first.class); });
  words.forEach((text, index) => {
    if (text.length < 3) throw new Error(`word ${JSON.stringify(text)} is too short: three characters or more`);
    add(lists, wordWindows, { text, caseless: true }, first.word + index, 0, first.class);
  });
  return {
    records: Uint8Array.from(lists.records),
    literals: Uint32Array.from(windows),
    words: Uint32Array.from(wordWindows),
    pairs: Uint32Array.from(lists.pairs),
    classes: flat(lists.classes),
    firstClass: first.class,
  };
}

function add(lists: Lists, list: number[], needle: Needle, id: number, flags: number, firstClass: number): void {
  const { text, caseless, next, far } = needle;
  const { records, pairs } = lists;
  const around = far === undefined ? [] : packFar(far, (set) => numberOf(set, lists, firstClass));
  pushWords(records, around);
  if (text.length === 2) pairs.push(records.length);
  else {
    for (const { window, offset, open } of windowsFor(needle)) list.push(window, records.length, offset, open === undefined || open === anything ? 0 : classNumber(lists, open) + 1);
  }
  pushWords(records, [text.length, id, around.length > 0 ? flags | FAR : flags, checkOf(next, lists, firstClass)]);
  for (let block = 0; block < text.length; block += 8) {
    const codes = Array.from({ length: 8 }, (_, place) => (block + place < text.length ? text.charCodeAt(block + place) : -1));
    for (const code of codes) records.push(code < 0 ? 0xff : code);
    for (const code of codes) records.push(code < 0 ? 0xff : caseless && code >= 0x61 && code <= 0x7a ? 0x20 : 0);
  }
}

function pushWords(records: number[], words: readonly number[]): void {
  for (const word of words) records.push(word & 255, (word >> 8) & 255, (word >> 16) & 255, word >>> 24);
}

function checkOf(next: Needle['next'], lists: Lists, firstClass: number): number {
  if (next === undefined || next.count === 0) return 0;
  const number = numberOf(next.set, lists, firstClass);
  return number === 0 ? 0 : number + next.count * 256;
}

/** A class's number + 1; 0 for those beyond the last number, which are not checked. */
function numberOf(set: ByteSet, lists: Lists, firstClass: number): number {
  const number = firstClass + classNumber(lists, set);
  return number >= MOST_CLASSES ? 0 : number + 1;
}

function classNumber({ classes, numbers }: Lists, set: ByteSet): number {
  let number = numbers.get(set);
  if (number === undefined) {
    const known = classes.findIndex((other) => Buffer.compare(other, set) === 0);
    number = known >= 0 ? known : classes.push(set) - 1;
    numbers.set(set, number);
  }
  return number;
}

function flat(classes: readonly ByteSet[]): Uint8Array {
  const flags = new Uint8Array(classes.length * 256);
  classes.forEach((set, number) => { flags.set(set, number * 256); });
  return flags;
}

function anchorNeedle({ word, alone }: Anchor): Needle {
  const edges = alphabetSet(edge);
  return { text: word, caseless: true, ordered: true, ...(alone === true ? { previous: edges, next: { set: edges, count: 0 } } : {}) };
}

const anchorFlags = ({ alone, scheme }: Anchor): number => ANCHOR | (alone === true ? ALONE : 0) | (scheme === true ? SCHEME : 0);

/** A record read back. */
export interface Packed {
  readonly id: number;
  readonly flags: number;
  /** Class number + 1, and how many characters of it follow; 0: not checked. */
  readonly check: readonly [kind: number, count: number];
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
      check: [check & 255, check >>> 8],
      far: (view.getUint32(place + 8, true) & FAR) === 0 ? undefined : readFar(view, place - 16),
      text: Uint8Array.from({ length }, (_, index) => records[at(index)] ?? 0),
      mask: Uint8Array.from({ length }, (_, index) => records[at(index) + 8] ?? 0),
    };
  });
}

/** The places that a list of windows leads to. */
export const placesOf = (list: Uint32Array): readonly number[] => Array.from(list.filter((_, index) => index % 4 === 1));
