import type { Name } from '../source/names.ts';
import { fileChunks, type Reading } from '../source/read-file.ts';
import { fileOf } from '../source/tree.ts';
import { brought, type Outcome, type Stage } from './stage.ts';

/** Files of one tree, divided among threads: each takes the next few by moving the shared counter. Plain data, for `postMessage`. */
export interface Share {
  readonly root: string;
  readonly names: readonly Name[];
  /** Bytes above which a file is a problem instead of read. */
  readonly largest?: number;
  readonly counter: SharedArrayBuffer;
}

/** Files taken at a time: enough to make the counter cheap, few enough that no thread is left with the last large lot. */
export const lot = 16;

/** Scans files until none is left. `between` runs after each lot and is told its number, so that a thread can hear and show what goes on. */
export async function scanFiles(share: Share, stage: Stage, into: Outcome, between: (lot: number) => Promise<void> | void): Promise<void> {
  const next = new Int32Array(share.counter);
  const reading: Reading = {
    room: (bytes) => stage.engine.room(bytes),
    problem: (problem) => void into.problems.push(problem),
    skipped: (reason) => void (into.skipped[reason] = (into.skipped[reason] ?? 0) + 1),
    largest: share.largest,
  };
  for (let from = Atomics.add(next, 0, lot); from < share.names.length; from = Atomics.add(next, 0, lot)) {
    for (let i = from; i < Math.min(from + lot, share.names.length); i++) {
      const before = brought(into);
      for (const chunk of fileChunks(fileOf(share.root, share.names[i] as Name), reading)) {
        const waiting = stage.look(chunk, into);
        if (waiting) await waiting;
      }
      if (brought(into) === before) into.clean.push(i);
    }
    const pause = between(from / lot);
    if (pause) await pause;
  }
}
