import type { Surroundings } from '../source/environment.ts';
import type { HistoryItem } from '../source/history.ts';
import { objectChunks, type Wanted } from '../source/object-text.ts';
import { openObjects } from '../source/objects.ts';
import type { Problem } from '../types.ts';
import { brought, type Outcome, type Stage } from './stage.ts';

/** Objects of one repository, divided among threads: each takes the next segment by moving the shared counter. Plain data, for `postMessage`. */
export interface ObjectShare {
  readonly around: Surroundings;
  readonly items: readonly HistoryItem[];
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

/** An item before it is traced: a blob's own id stands where the commit will. */
const wantedOf = ({ id, kind, path, pathBytes, mode }: HistoryItem): Wanted => ({
  id,
  mode,
  origin: kind === 'blob' ? { kind: 'commit', path, pathBytes, commit: id, author: '', date: '' } : { kind: 'object', object: path, path },
});

/** Scans segments until none is left, each by a git of its own. `between` runs after each chunk. */
export async function scanObjects({ around, items, ends, counter }: ObjectShare, stage: Stage, into: Outcome, between: () => void): Promise<void> {
  const next = new Int32Array(counter);
  const skipped = (reason: string): void => void (into.skipped[reason] = (into.skipped[reason] ?? 0) + 1);
  const problem = (one: Problem): void => void into.problems.push(one);
  const room = (bytes: number): Uint8Array => stage.engine.room(bytes);
  for (let i = Atomics.add(next, 0, 1); i < ends.length; i = Atomics.add(next, 0, 1)) {
    const first = ends[i - 1] ?? 0;
    const wanted = items.slice(first, ends[i]).map(wantedOf);
    const watch = cleanWatch(wanted, first, into);
    for await (const chunk of objectChunks(openObjects(around, true), wanted, room, problem, skipped)) {
      watch(chunk.origin);
      const waiting = stage.look(chunk, into);
      if (waiting) await waiting;
      between();
    }
    watch(undefined);
  }
}

/** Told the origin of each chunk before it is looked at, and at the end nothing: notes which objects gave nothing at all. */
function cleanWatch(wanted: readonly Wanted[], first: number, into: Outcome): (origin: Wanted['origin'] | undefined) => void {
  let place = -1;
  let before = 0;
  return (origin) => {
    if (origin !== undefined && origin === wanted[place]?.origin) return;
    if (place >= 0 && brought(into) === before) into.clean.push(first + place);
    before = brought(into);
    // What git did not have gave no chunk: it is passed over, and never clean.
    for (place++; place < wanted.length && wanted[place]?.origin !== origin; place++);
  };
}
