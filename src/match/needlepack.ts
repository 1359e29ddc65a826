/** Literals and words as the kernel reads them: records of text, and the windows that lead to them. */
import { anchors } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { edge } from './gate.ts';
import type { Needle } from './hits.ts';
import { windowsFor } from './tables.ts';

/** Plain arrays, so that a build can write them down. */
export interface NeedlePack {
  /** Records: length, id, flags (0 a literal or word; else anchor 1, alone 2, scheme 4), 0; then blocks of 8 bytes text and 8 bytes mask. */
  readonly records: Uint8Array;
  /** Triples: folded window, place of the record, place of the window in the text. */
  readonly literals: Uint32Array;
  readonly words: Uint32Array;
}

export const ANCHOR = 1;
export const ALONE = 2;
export const SCHEME = 4;

/** Packs needles. Ids start at `firstLiteral` and `firstWord`; anchors' ids are their places. Throws for a text that is too short. */
export function packNeedles(literals: readonly Needle[], words: readonly string[], withAnchors: boolean, firstLiteral = 0, firstWord = 0): NeedlePack {
  const records: number[] = [];
  const literalList: number[] = [];
  const wordList: number[] = [];
  literals.forEach((needle, index) => { add(records, literalList, needle, firstLiteral + index, 0); });
  if (withAnchors) anchors.forEach((anchor, id) => { add(records, literalList, anchorNeedle(anchor), id, anchorFlags(anchor)); });
  words.forEach((text, index) => { add(records, wordList, { text, caseless: true }, firstWord + index, 0); });
  return { records: Uint8Array.from(records), literals: Uint32Array.from(literalList), words: Uint32Array.from(wordList) };
}

function add(records: number[], list: number[], needle: Needle, id: number, flags: number): void {
  const { text, caseless } = needle;
  const { offset, windows } = windowsFor(needle);
  for (const window of windows) list.push(window, records.length, offset);
  for (const number of [text.length, id, flags, 0]) records.push(number & 255, (number >> 8) & 255, (number >> 16) & 255, number >>> 24);
  for (let block = 0; block < text.length; block += 8) {
    const codes = Array.from({ length: 8 }, (_, place) => (block + place < text.length ? text.charCodeAt(block + place) : -1));
    for (const code of codes) records.push(code < 0 ? 0xff : code);
    for (const code of codes) records.push(code < 0 ? 0xff : caseless && code >= 0x61 && code <= 0x7a ? 0x20 : 0);
  }
}

function anchorNeedle({ word, alone }: Anchor): Needle {
  return { text: word, caseless: true, ...(alone === true ? { previous: edge, next: [edge] } : {}) };
}

const anchorFlags = ({ alone, scheme }: Anchor): number => ANCHOR | (alone === true ? ALONE : 0) | (scheme === true ? SCHEME : 0);

/** A record read back. */
export interface Packed {
  readonly id: number;
  readonly flags: number;
  readonly text: Uint8Array;
  /** Bits to set in the input before comparing. */
  readonly mask: Uint8Array;
}

/** The records that a list of windows leads to, each once. */
export function readRecords(records: Uint8Array, list: Uint32Array): readonly Packed[] {
  const view = new DataView(records.buffer, records.byteOffset, records.length);
  const places = new Set<number>();
  for (let at = 1; at < list.length; at += 3) places.add(list[at] ?? 0);
  return Array.from(places, (place) => {
    const length = view.getUint32(place, true);
    const at = (index: number): number => place + 16 + (index >> 3) * 16 + (index & 7);
    return {
      id: view.getUint32(place + 4, true),
      flags: view.getUint32(place + 8, true),
      text: Uint8Array.from({ length }, (_, index) => records[at(index)] ?? 0),
      mask: Uint8Array.from({ length }, (_, index) => records[at(index) + 8] ?? 0),
    };
  });
}
