import { StatNotes } from '../cache/stat-key.ts';
import type { Name } from '../source/names.ts';
import { fileChunks, type Reading } from '../source/read-file.ts';
import { SmallFiles } from '../source/small-files.ts';
import { fileOf } from '../source/tree.ts';
import { fileAt } from '../source/walk.ts';
import type { Chunk } from '../types/source.ts';
import { engineRoom } from './engine-room.ts';
import { brought, type Outcome, type Stage } from './stage.ts';

/** Files of one tree, divided among threads: each takes the next few by moving the shared counter. Plain data, for `postMessage`. */
export interface Share {
  readonly root: string;
  readonly names: readonly Name[];
  /** Bytes above which a file is a problem instead of read. */
  readonly largest?: number;
  readonly counter: SharedArrayBuffer;
  /** By place: 1 where a file is known not to tell of AI tools. Others may still be told. */
  readonly marks?: SharedArrayBuffer;
  /** Where stat data of each file is noted (`StatNotes`), if that is wanted. */
  readonly stats?: SharedArrayBuffer;
}

/** Files taken at a time: enough to make the counter cheap, few enough that no thread is left with the last large lot. */
export const lot = 16;

/** Scans files until none is left. `between` runs after each lot and is told its number, so that a thread can hear and show what goes on. */
export async function scanFiles(share: Share, stage: Stage, into: Outcome, between: (lot: number) => Promise<void> | void): Promise<void> {
  const next = new Int32Array(share.counter);
  const marks = share.marks ? new Uint8Array(share.marks) : [];
  const stats = share.stats && new StatNotes(share.stats);
  const small = new SmallFiles();
  stage.expect(share.names.length);
  const read: (Chunk | undefined)[] = [];
  const reading: Reading = {
    room: engineRoom(() => stage),
    problem: (problem) => void into.problems.push(problem),
    skipped: (reason) => void (into.skipped[reason] = (into.skipped[reason] ?? 0) + 1),
    largest: share.largest,
  };
  for (let from = Atomics.add(next, 0, lot); from < share.names.length; from = Atomics.add(next, 0, lot)) {
    const to = Math.min(from + lot, share.names.length);
    small.clear();
    for (let i = from; i < to; i++) {
      const chunk = (read[i - from] = small.read(fileOf(share.root, share.names[i] as Name), share.largest));
      if (chunk && stats && small.stat) stats.note(i, small.stat);
    }
    let before = brought(into);
    for (let i = from; i < to; i++) {
      const name = share.names[i] as Name;
      if (marks[i] === 1) stage.pass(name.path);
      const chunk = read[i - from];
      if (!chunk) stats?.look(i, fileAt(share.root, name));
      const waiting = chunk ? stage.look(chunk, into) : lookAtAll(fileChunks(fileOf(share.root, name), reading)[Symbol.iterator](), stage, into);
      if (waiting) await waiting;
      const after = brought(into);
      if (after === before) into.clean.push(i);
      before = after;
    }
    const pause = between(from / lot);
    if (pause) await pause;
  }
}

/** Only a parser that is still loading has to be waited for. Not in an asynchronous function: its loop would be compiled again and again. */
function lookAtAll(chunks: Iterator<Chunk>, stage: Stage, into: Outcome): void | Promise<void> {
  for (let next = chunks.next(); next.done !== true; next = chunks.next()) {
    const waiting = stage.look(next.value, into);
    if (waiting) return waiting.then(() => lookAtAll(chunks, stage, into));
  }
}
