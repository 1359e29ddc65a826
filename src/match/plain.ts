/** The first pass in plain TypeScript: the same results as the kernel, where WebAssembly is missing or not wanted. */
import type { Anchor } from './anchors.ts';
import { gate } from './gate.ts';
import { Pairs } from './hits.ts';
import type { Hits, Near, Needle, Prefilter } from './hits.ts';
import { runClass, SHORTEST_RUN } from './runs.ts';

/** Needles by their first two bytes, folded. */
interface Index {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly texts: readonly Uint8Array[];
  /** Bits to set before comparing: 0x20 at letters of caseless needles. */
  readonly masks: readonly Uint8Array[];
}

/** Makes the plain prefilter. */
export function createPlainPrefilter(literals: readonly Needle[], words: readonly string[], anchors: readonly Anchor[], near: Near): Prefilter {
  const literalIndex = indexOf(literals);
  const wordIndex = indexOf(words.map((text) => ({ text, caseless: true })));
  const anchorIndex = indexOf(anchors.map(({ word }) => ({ text: word, caseless: true })));
  return {
    room: (bytes) => new Uint8Array(bytes),
    pass(bytes): Hits {
      const found = { literals: new Pairs(), anchors: new Pairs(), words: new Pairs() };
      search(literalIndex, bytes, 0, bytes.length, (position, id) => { found.literals.push(position, id); });
      search(anchorIndex, bytes, 0, bytes.length, (position, id) => {
        const { word, alone, scheme } = anchors[id] ?? { word: '' };
        if (gate(bytes, position, position + word.length, alone === true, scheme === true)) found.anchors.push(position, id);
      });
      const runs = runsOf(bytes);
      if (words.length > 0) eachRegion(runs, near, bytes.length, (from, to) => { search(wordIndex, bytes, from, to, (position, id) => { found.words.push(position, id); }); });
      return { literals: found.literals.sorted(), anchors: found.anchors.sorted(), runs, words: found.words.sorted() };
    },
  };
}

function indexOf(needles: readonly Needle[]): Index {
  const heads = new Int32Array(65_536).fill(-1);
  const next = new Int32Array(needles.length).fill(-1);
  const texts = needles.map(({ text }) => Uint8Array.from(text, (character) => character.charCodeAt(0)));
  const masks = needles.map(({ text, caseless }) => Uint8Array.from(text, (character) => (caseless && /[a-z]/.test(character) ? 0x20 : 0)));
  texts.forEach((text, id) => {
    const slot = slotOf(text[0] ?? 0, text[1] ?? 0);
    next[id] = heads[slot] ?? -1;
    heads[slot] = id;
  });
  return { heads, next, texts, masks };
}

const slotOf = (first: number, second: number): number => ((first | 0x20) << 8) | second | 0x20;

function search(index: Index, bytes: Uint8Array, from: number, to: number, hit: (position: number, id: number) => void): void {
  const { heads, next } = index;
  for (let at = from; at + 1 < to; at++) {
    let id = heads[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0)] ?? -1;
    for (; id >= 0; id = next[id] ?? -1) if (equals(index, id, bytes, at, to)) hit(at, id);
  }
}

function equals(index: Index, id: number, bytes: Uint8Array, at: number, to: number): boolean {
  const text = index.texts[id];
  const mask = index.masks[id];
  if (text === undefined || mask === undefined || at + text.length > to) return false;
  for (let offset = 0; offset < text.length; offset++) if (((bytes[at + offset] ?? 0) | (mask[offset] ?? 0)) !== text[offset]) return false;
  return true;
}

function runsOf(bytes: Uint8Array): Uint32Array {
  const runs = new Pairs();
  for (let at = 0; at < bytes.length; at++) {
    if (runClass[bytes[at] ?? 0] === 0) continue;
    const start = at;
    let digits = 0;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (runClass[byte] === 0) break;
      if (byte >= 0x30 && byte <= 0x39) digits++;
    }
    if (at - start >= SHORTEST_RUN && digits > 0) runs.push(start, at);
  }
  return runs.sorted();
}

/** The runs' neighbourhoods, merged where they touch. */
export function eachRegion(runs: Uint32Array, near: Near, length: number, region: (from: number, to: number) => void): void {
  let from = -1;
  let to = -1;
  for (let at = 0; at < runs.length; at += 2) {
    const start = Math.max(0, (runs[at] ?? 0) - near.before);
    if (start > to) {
      if (to > from) region(from, to);
      from = start;
    }
    to = Math.min(length, (runs[at + 1] ?? 0) + near.after);
  }
  if (to > from) region(from, to);
}
