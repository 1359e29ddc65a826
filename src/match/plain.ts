/** The first pass in plain TypeScript: the same results as the kernel, where WebAssembly is missing or not wanted. */
import { hasFar } from './farpack.ts';
import { firstRun, longestRun } from './context.ts';
import { follows, Gate, mayOpen } from './gate.ts';
import { Pairs } from './hits.ts';
import type { Hits, Near, Prefilter, Reach } from './hits.ts';
import { ALONE, ANCHOR, LEFT, literalPlaces, placesOf, readRecords, SCHEME } from './needle-records.ts';
import type { NeedlePack, Packed } from './needle-records.ts';
import { runClass, SHORTEST_RUN } from './runs.ts';
import { isWord } from './words.ts';

/** Needles by their first two bytes, folded. */
interface Index {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly needles: readonly Packed[];
}

/** Makes the plain prefilter of packed needles. `near`: absent when none has words. */
export function createPlainPrefilter(packs: readonly NeedlePack[], near: Near | undefined): Prefilter {
  const literalIndex = indexOf(packs.flatMap((pack) => readRecords(pack.records, literalPlaces(pack))));
  const wordIndex = indexOf(packs.flatMap(({ records, words }) => readRecords(records, placesOf(words))));
  const classes = packs.flatMap((pack) => Array.from({ length: pack.classes.length / 256 }, (_, number) => pack.classes.subarray(number * 256, number * 256 + 256)));
  return {
    room: (bytes) => new Uint8Array(bytes),
    newlines: () => undefined,
    hasNul: () => undefined,
    pass(bytes): Hits {
      const gate = new Gate(bytes);
      const found = { literals: new Pairs(), anchors: new Pairs(), words: new Pairs() };
      search(literalIndex, bytes, 0, bytes.length, (position, { id, flags, text, check, far }) => {
        if ((flags & ANCHOR) === 0) {
          const end = position + text.length;
          if (((flags & LEFT) === 0 || mayOpen(bytes, position)) && follows(bytes, end, classes[check[0] - 1], check[1]) && hasFar(far, bytes, position, end, classes)) found.literals.push(position, id);
        } else if (gate.passes(position, position + text.length, (flags & ALONE) !== 0, (flags & SCHEME) !== 0)) found.anchors.push(position, id);
      });
      const runs = runsOf(bytes);
      const regions = near === undefined ? [] : regionsOf(runs, near, bytes.length);
      for (let at = 0; at < regions.length; at += 2) search(wordIndex, bytes, regions[at] as number, regions[at + 1] as number, (position, { id, text, reach }) => { if (isWord(bytes, position, position + text.length) && isNear(runs, position, position + text.length, reach)) found.words.push(position, id); });
      return { literals: found.literals.take(), anchors: found.anchors.take(), runs, words: found.words.take() };
    },
  };
}

function indexOf(needles: readonly Packed[]): Index {
  const heads = new Int32Array(65_536).fill(-1);
  const next = new Int32Array(needles.length).fill(-1);
  needles.forEach(({ text }, number) => {
    const slot = slotOf(text[0] ?? 0, text[1] ?? 0);
    next[number] = heads[slot] ?? -1;
    heads[slot] = number;
  });
  return { heads, next, needles };
}

const slotOf = (first: number, second: number): number => ((first | 0x20) << 8) | second | 0x20;

function search(index: Index, bytes: Uint8Array, from: number, to: number, hit: (position: number, needle: Packed) => void): void {
  const { heads, next, needles } = index;
  for (let at = from; at + 1 < to; at++) {
    for (let number = heads[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0)] ?? -1; number >= 0; number = next[number] ?? -1) {
      const needle = needles[number];
      if (needle !== undefined && equals(needle, bytes, at, to)) hit(at, needle);
    }
  }
}

function equals({ text, mask }: Packed, bytes: Uint8Array, at: number, to: number): boolean {
  if (at + text.length > to) return false;
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
  return runs.take();
}

/** Whether a run that is long enough is near a word. */
const isNear = (runs: Uint32Array, start: number, end: number, { least, within }: Reach): boolean => longestRun(runs, firstRun(runs, 0, start), end, within) >= least;

/** The runs' neighbourhoods, merged where they touch, as pairs of start and end. */
export function regionsOf(runs: Uint32Array, near: Near, length: number): number[] {
  const regions: number[] = [];
  let from = -1;
  let to = -1;
  for (let at = 0; at < runs.length; at += 2) {
    const start = Math.max(0, (runs[at] ?? 0) - near.before);
    if (start > to) {
      if (to > from) regions.push(from, to);
      from = start;
    }
    to = Math.min(length, (runs[at + 1] ?? 0) + near.after);
  }
  if (to > from) regions.push(from, to);
  return regions;
}
