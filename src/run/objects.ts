import type { Surroundings } from '../source/environment.ts';
import type { HistoryItem } from '../source/history.ts';
import { objectTexts, type Wanted } from '../source/object-text.ts';
import { openObjects } from '../source/objects.ts';
import type { Chunk, Problem } from '../types.ts';
import { brought, type Outcome, type Stage } from './stage.ts';

/** Objects of one repository, divided among threads: each takes the next segment by moving the shared counter. Plain data, for `postMessage`. */
export interface ObjectShare {
  readonly around: Surroundings;
  readonly items: readonly HistoryItem[];
  /** Bytes of each. */
  readonly sizes: readonly number[];
  /** Where each segment ends in `items`. */
  readonly ends: readonly number[];
  readonly counter: SharedArrayBuffer;
}

/** Bytes of a segment: enough that git rarely unpacks a delta's base twice, few enough that threads end together. */
const SEGMENT = 24 << 20;

/** Where to cut a list of objects of these sizes for so many threads. */
export function segmentEnds(sizes: readonly number[], threads: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const least = threads > 1 ? Math.min(SEGMENT, Math.ceil(total / (threads * 3))) : Infinity;
  const ends: number[] = [];
  let bytes = 0;
  sizes.forEach((size, i) => {
    bytes += size;
    if (bytes < least && i < sizes.length - 1) return;
    ends.push(i + 1);
    bytes = 0;
  });
  return ends;
}

/** Bytes from which an object takes git so long that the scan would wait for it, and of how many such a second git pays. */
const LARGE = 512 << 10;
const WORTH = 16 << 20;

/** Places of a segment's objects by the git that reads them: large ones have one of their own, which unpacks the next while the others are scanned. */
export function lanesOf(sizes: readonly number[]): { places: number[]; bytes: number }[] {
  const lane = (wanted: (size: number) => boolean): { places: number[]; bytes: number } => {
    const places = sizes.flatMap((size, place) => (wanted(size) ? [place] : []));
    return { places, bytes: places.reduce((sum, place) => sum + (sizes[place] ?? 0), 1) };
  };
  const lanes = [lane((size) => size >= LARGE), lane((size) => size < LARGE)].filter(({ places }) => places.length > 0);
  return lanes.every(({ bytes }) => bytes >= WORTH) ? lanes : [lane(() => true)];
}

/** An item before it is traced: a blob's own id stands where the commit will. */
const wantedOf = ({ id, kind, path, pathBytes, mode }: HistoryItem): Wanted => ({
  id,
  mode,
  origin: kind === 'blob' ? { kind: 'commit', path, pathBytes, commit: id, author: '', date: '' } : { kind: 'object', object: path, path },
});

/** Scans segments until none is left. `between` runs after each chunk. */
export async function scanObjects({ around, items, sizes, ends, counter }: ObjectShare, stage: Stage, into: Outcome, between: () => void): Promise<void> {
  const next = new Int32Array(counter);
  const notes = {
    skipped: (reason: string): void => void (into.skipped[reason] = (into.skipped[reason] ?? 0) + 1),
    problem: (one: Problem): void => void into.problems.push(one),
  };
  const room = (bytes: number): Uint8Array => stage.engine.room(bytes);
  for (let i = Atomics.add(next, 0, 1); i < ends.length; i = Atomics.add(next, 0, 1)) {
    const first = ends[i - 1] ?? 0;
    const lanes = lanesOf(sizes.slice(first, ends[i])).map(({ places, bytes }): Lane => {
      const all = places.map((place) => first + place);
      const texts = objectTexts(openObjects(around, true), all.map((place) => wantedOf(items[place] as HistoryItem)), room, notes);
      return { places: all, bytes, sizes, texts: texts[Symbol.asyncIterator](), done: 0, read: 0 };
    });
    await scanLanes(lanes, stage, into, between);
  }
}

/** Objects that one git reads. `done` of them, `read` of all their `bytes`, have been looked at. */
interface Lane {
  readonly places: readonly number[];
  readonly bytes: number;
  readonly sizes: readonly number[];
  readonly texts: AsyncIterator<AsyncIterable<Chunk>>;
  done: number;
  read: number;
}

/** Takes from the lane that is furthest behind, an object at a time: what one git unpacks meanwhile is there when the other's turn is over. */
async function scanLanes(lanes: Lane[], stage: Stage, into: Outcome, between: () => void): Promise<void> {
  while (lanes.length > 0) {
    const lane = lanes.reduce((a, b) => (b.read / b.bytes < a.read / a.bytes ? b : a));
    const { value: chunks, done } = await lane.texts.next();
    if (done) {
      lanes.splice(lanes.indexOf(lane), 1);
      continue;
    }
    const place = lane.places[lane.done++] as number;
    lane.read += lane.sizes[place] ?? 0;
    const before = brought(into);
    let looked = 0;
    for await (const chunk of chunks) {
      const waiting = stage.look(chunk, into);
      if (waiting) await waiting;
      looked++;
      between();
    }
    // What git did not have gave no chunk: it is never clean.
    if (looked > 0 && brought(into) === before) into.clean.push(place);
  }
}
