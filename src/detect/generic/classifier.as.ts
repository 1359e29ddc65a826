/** The classifier's kernel (AssemblyScript): portable files, and what of them is called from outside. */
import { Uint32Array, Uint8Array } from '../../../scripts/portable/arrays.as';
import { Candidates } from './candidate';
import { findCandidates } from './candidates';
import { secretIn, takeNote } from './judging.as';

export { digest, digestRoom } from '../sha256.as';
export { classic, logarithmRoom, modelRoom, odds, readTables, rowRoom, tableRooms, trigramRoom, wordRoom } from './judging.as';

/** Read past the end of a text; zero. */
const PAD: i32 = 16;
/** More than a window has (`source/windows.ts`): pages that no text reaches cost nothing. */
const USUAL: i32 = 4_456_448;

let text: Uint8Array = new Uint8Array(0);
let capacity: i32 = 0;
let anchors: Uint32Array = new Uint32Array(0);
let anchorCapacity: i32 = 0;
const found: Candidates = new Candidates();

/** Address of room for a text of so many bytes. */
export function textRoom(size: i32): usize {
  if (capacity < size + PAD) {
    capacity = max(USUAL, size + (size >> 1));
    text = new Uint8Array(capacity);
  }
  text.length = size;
  memory.fill(changetype<usize>(text) + <usize>size, 0, PAD);
  return changetype<usize>(text);
}

/** Address of room for so many numbers, two an anchor. */
export function anchorRoom(count: i32): usize {
  if (anchorCapacity < count) {
    anchorCapacity = count + (count >> 1) + 512;
    anchors = new Uint32Array(anchorCapacity);
  }
  anchors.length = count;
  return changetype<usize>(anchors);
}

/** Looks for the candidates of the text and the anchors that were put into their rooms: how many there are, below zero by one less when there are more than are looked at. */
export function candidates(settings: bool): i32 {
  return findCandidates(text, anchors, settings, found) ? found.count : -1 - found.count;
}

/** Address of their numbers. */
export function rows(): usize {
  return changetype<usize>(found.rows);
}

/** Takes note of the text for what follows: what its path says, how often its names occur. */
export function note(family: i32, place: i32): void {
  takeNote(text, found, anchors, family, place);
}

/** The next candidate from a position on that is a secret; -1: none. */
export function secretFrom(least: f64, from: i32): i32 {
  return secretIn(text, least, from);
}
