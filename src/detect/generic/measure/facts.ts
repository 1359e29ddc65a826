import { lowered } from '../bytes.ts';
import { Candidate, Candidates, read } from '../candidate.ts';

/** How often each name occurs, by a hash: an open table, of which the first `size` slots are used. */
class Names {
  hashes: Int32Array = new Int32Array(64);
  times: Int32Array = new Int32Array(64);
  size: number = 0;
}

/** What is counted once for all candidates of a text, and what its path says (`language.ts`). */
export class FileFacts {
  /** Bytes of the text. */
  size: number = 0;
  family: number = 0;
  settings: boolean = false;
  bare: boolean = false;
  test: boolean = false;
  prose: boolean = false;
  translation: boolean = false;
  candidates: Candidates = new Candidates();
  /** Pairs: byte offset and anchor id; how many numbers that are. */
  anchors: Uint32Array = new Uint32Array(0);
  anchorCount: number = 0;
  readonly names: Names = new Names();
}

const candidate = new Candidate();

/** Counts the names of a text's candidates. */
export function countNames(bytes: Uint8Array, facts: FileFacts): void {
  const names = facts.names;
  empty(names, facts.candidates.count);
  for (let index = 0; index < facts.candidates.count; index++) {
    read(facts.candidates, index, candidate);
    if (candidate.order > 0) continue;
    const slot = slotOf(names, hashOfName(bytes, candidate));
    names.times[slot] = (names.times[slot] as number) + 1;
  }
}

/** How often a candidate's name occurs. */
export function timesOf(bytes: Uint8Array, candidate: Candidate, facts: FileFacts): number {
  return facts.names.times[slotOf(facts.names, hashOfName(bytes, candidate))] as number;
}

/** Room for twice as many names as there may be. */
function empty(names: Names, count: number): void {
  let size = 32;
  while (size < count * 2) size *= 2;
  if (size > names.times.length) {
    names.hashes = new Int32Array(size);
    names.times = new Int32Array(size);
  }
  for (let slot = 0; slot < size; slot++) names.times[slot] = 0;
  names.size = size;
}

/** Where a hash stands, or could. */
function slotOf(names: Names, hash: number): number {
  const mask = names.size - 1;
  let slot = (hash ^ hash >>> 15) & mask;
  while (names.times[slot] !== 0 && names.hashes[slot] !== hash) slot = (slot + 1) & mask;
  names.hashes[slot] = hash;
  return slot;
}

/** 0x811c9dc5 as an integer of 32 bits. */
const offsetBasis = -0x7ee3623b;

/** A name's hash, any case. */
function hashOfName(bytes: Uint8Array, candidate: Candidate): number {
  let hash = offsetBasis;
  for (let place = candidate.nameStart; place < candidate.nameEnd; place++) hash = Math.imul(hash ^ lowered(bytes[place] as number), 0x01000193);
  return hash;
}
