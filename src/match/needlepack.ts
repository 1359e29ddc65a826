/** Writes literals and words as the kernel reads them. */
import { alphabetSet } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';
import { anchors } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { CLASS_BITS, packFar } from './farpack.ts';
import { edge, openers } from './gate.ts';
import type { Needle, Reach } from './hits.ts';
import { ALONE, ANCHOR, FAR, LEFT, MOST_CLASSES, SCHEME, WORD } from './needle-records.ts';
import type { NeedlePack } from './needle-records.ts';
import { prefixKeys } from './prefix.ts';
import { anything, windowsFor } from './tables.ts';

interface Lists {
  readonly records: number[];
  readonly classes: ByteSet[];
  /** Of the sets asked for before. */
  readonly numbers: Map<ByteSet, number>;
  readonly pairs: number[];
  readonly prefixes: number[];
}

/** A context rule's word, and what it can announce. */
export interface Word extends Reach {
  readonly text: string;
}

/** Packs needles, numbered from `first`; anchors' ids are their places. Throws for a text that is too short to look for. */
export function packNeedles(literals: readonly Needle[], words: readonly Word[], withAnchors: boolean, first = { literal: 0, word: 0, class: 0 }): NeedlePack {
  const lists: Lists = { records: [], classes: [], numbers: new Map(), pairs: [], prefixes: [] };
  const windows: number[] = [];
  const wordWindows: number[] = [];
  literals.forEach((needle, index) => { add(lists, windows, needle.left === true ? { ...needle, previous: openers() } : needle, first.literal + index, needle.left === true ? LEFT : 0, first.class); });
  if (withAnchors) anchors.forEach((anchor, id) => { add(lists, windows, anchorNeedle(anchor), id, anchorFlags(anchor), first.class); });
  words.forEach(({ text, least, within }, index) => {
    if (text.length < 3) throw new Error(`word ${JSON.stringify(text)} is too short: three characters or more`);
    add(lists, wordWindows, { text, caseless: true }, first.word + index, WORD, first.class, Math.min(least, 0xffff) + Math.min(within, 0xffff) * 0x10000);
  });
  return {
    records: Uint8Array.from(lists.records),
    literals: Uint32Array.from(windows),
    words: Uint32Array.from(wordWindows),
    pairs: Uint32Array.from(lists.pairs),
    prefixes: Uint32Array.from(lists.prefixes),
    classes: flat(lists.classes),
    firstClass: first.class,
  };
}

function add(lists: Lists, list: number[], needle: Needle, id: number, flags: number, firstClass: number, reach = 0): void {
  const { text, caseless, next, far } = needle;
  const { records } = lists;
  const around = far === undefined ? [] : packFar(far, (set) => numberOf(set, lists, firstClass));
  const check = checkOf(next, lists, firstClass);
  pushWords(records, around);
  announce(lists, list, needle, check !== 0);
  pushWords(records, [text.length, id, around.length > 0 ? flags | FAR : flags, flags === WORD ? reach : check]);
  for (let block = 0; block < text.length; block += 8) {
    const codes = Array.from({ length: 8 }, (_, place) => (block + place < text.length ? text.charCodeAt(block + place) : -1));
    for (const code of codes) records.push(code < 0 ? 0xff : code);
    for (const code of codes) records.push(code < 0 ? 0xff : caseless && code >= 0x61 && code <= 0x7a ? 0x20 : 0);
  }
}

/** Enters the next record where the kernel will look for it: among prefixes, pairs or windows. */
function announce(lists: Lists, list: number[], needle: Needle, isChecked: boolean): void {
  const place = lists.records.length;
  const keys = prefixKeys(needle, isChecked);
  if (keys !== undefined) for (const key of keys) lists.prefixes.push(key, place);
  else if (needle.text.length === 2) lists.pairs.push(place);
  else {
    for (const { window, offset, open } of windowsFor(needle)) list.push(window, place, offset, open === undefined || open === anything ? 0 : classNumber(lists, open) + 1);
  }
}

function pushWords(records: number[], words: readonly number[]): void {
  for (const word of words) records.push(word & 255, (word >> 8) & 255, (word >> 16) & 255, word >>> 24);
}

function checkOf(next: Needle['next'], lists: Lists, firstClass: number): number {
  if (next === undefined || next.count === 0) return 0;
  const number = numberOf(next.set, lists, firstClass);
  return number === 0 ? 0 : number + next.count * 2 ** CLASS_BITS;
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
  return { text: word, caseless: true, ...(meets(word) ? { ordered: true } : {}), ...(alone === true ? { previous: edges, next: { set: edges, count: 0 } } : {}) };
}

/** Overlaps so long that two anchors may be noticed in another order than that in which they begin, or at once. */
const LONG_OVERLAP = 3;

/** Whether an anchor may share letters with another one, or contain it. Of these the first that passes is reported, so that they have to be noticed in their order. */
const meets = (word: string): boolean => anchors.some(({ word: other }) => overlap(word, other, word === other) || overlap(other, word, word === other));

function overlap(first: string, second: string, isSame: boolean): boolean {
  for (let at = isSame ? 1 : 0; at < first.length; at++) {
    const shared = Math.min(first.length - at, second.length);
    if ((shared >= LONG_OVERLAP || shared === second.length) && first.startsWith(second.slice(0, shared), at)) return true;
  }
  return false;
}

const anchorFlags = ({ alone, scheme }: Anchor): number => ANCHOR | (alone === true ? ALONE : 0) | (scheme === true ? SCHEME : 0);
