import type { Surroundings } from '../source/environment.ts';
import type { HistoryItem } from '../source/history.ts';
import { objectTexts, type Wanted } from '../source/object-text.ts';
import { openObjects } from '../source/objects.ts';
import type { Problem } from '../types/source.ts';
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

/** Scans segments until none is left. `between` runs after each chunk. */
export async function scanObjects({ around, items, ends, counter }: ObjectShare, stage: Stage, into: Outcome, between: () => void): Promise<void> {
  const next = new Int32Array(counter);
  const notes = {
    skipped: (reason: string): void => void (into.skipped[reason] = (into.skipped[reason] ?? 0) + 1),
    problem: (one: Problem): void => void into.problems.push(one),
  };
  const room = (bytes: number): Uint8Array => stage.engine.room(bytes);
  for (let i = Atomics.add(next, 0, 1); i < ends.length; i = Atomics.add(next, 0, 1)) {
    const first = ends[i - 1] ?? 0;
    const wanted = items.slice(first, ends[i]).map(wantedOf);
    let place = first;
    for await (const chunks of objectTexts(openObjects(around, true), wanted, room, notes)) {
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
      place++;
    }
  }
}
