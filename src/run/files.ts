import type { Name } from '../source/names.ts';
import { fileChunks, type Reading } from '../source/read-file.ts';
import { plainChunk, SmallFiles } from '../source/small-files.ts';
import { fileOf } from '../source/tree.ts';
import type { Chunk } from '../types/source.ts';
import type { BeltMemory } from './belt.ts';
import { BeltOutput } from './belt-output.ts';
import { engineRoom } from './engine-room.ts';
import { lot } from './lot.ts';
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
}

/** Runs after each lot and is told its number, so that a thread can hear and show what goes on. */
export type Between = (lot: number) => Promise<void> | void;

/** Looks at files by their places in the list. */
class Files {
  readonly #share: Share;
  readonly #stage: Stage;
  readonly #into: Outcome;
  readonly #marks: ArrayLike<number>;
  readonly #small = new SmallFiles();
  readonly #read: (Chunk | undefined)[] = [];
  readonly #reading: Reading;

  constructor(share: Share, stage: Stage, into: Outcome) {
    this.#share = share;
    this.#stage = stage;
    this.#into = into;
    this.#marks = share.marks ? new Uint8Array(share.marks) : [];
    this.#reading = {
      room: engineRoom(() => stage),
      problem: (problem) => void into.problems.push(problem),
      skipped: (reason) => void (into.skipped[reason] = (into.skipped[reason] ?? 0) + 1),
      largest: share.largest,
    };
  }

  /** Takes the next lot: the place of its first file, or -1 when none is left. */
  take(next: Int32Array): number {
    // The counter must not run over while somebody waits.
    if (Atomics.load(next, 0) >= this.#share.names.length) return -1;
    const from = Atomics.add(next, 0, lot);
    return from < this.#share.names.length ? from : -1;
  }

  /** Reads a lot, then looks at its files. */
  async lot(from: number): Promise<void> {
    const { root, names, largest } = this.#share;
    const to = Math.min(from + lot, names.length);
    this.#small.clear();
    for (let i = from; i < to; i++) this.#read[i - from] = this.#small.read(fileOf(root, names[i] as Name), largest);
    for (let i = from; i < to; i++) {
      const waiting = this.look(i, this.#read[i - from]);
      if (waiting) await waiting;
    }
  }

  /** Looks at one file; `chunk`: all of it, where it was read. */
  look(place: number, chunk: Chunk | undefined): void | Promise<void> {
    const { root, names } = this.#share;
    const name = names[place] as Name;
    const before = brought(this.#into);
    if (this.#marks[place] === 1) this.#stage.pass(name.path);
    const waiting = chunk ? this.#stage.look(chunk, this.#into) : this.#lookAtAll(fileChunks(fileOf(root, name), this.#reading)[Symbol.iterator]());
    if (waiting) return waiting.then(() => this.#note(place, before));
    this.#note(place, before);
  }

  #note(place: number, before: number): void {
    if (brought(this.#into) === before) this.#into.clean.push(place);
  }

  /** Only a parser that is still loading has to be waited for. Not in an asynchronous function: its loop would be compiled again and again. */
  #lookAtAll(chunks: Iterator<Chunk>): void | Promise<void> {
    for (let next = chunks.next(); next.done !== true; next = chunks.next()) {
      const waiting = this.#stage.look(next.value, this.#into);
      if (waiting) return waiting.then(() => this.#lookAtAll(chunks));
    }
  }
}

/** Scans files until none is left. */
export async function scanFiles(share: Share, stage: Stage, into: Outcome, between: Between): Promise<void> {
  const next = new Int32Array(share.counter);
  const files = new Files(share, stage, into);
  for (let from = files.take(next); from >= 0; from = files.take(next)) {
    await files.lot(from);
    const pause = between(from / lot);
    if (pause) await pause;
  }
}

/** Milliseconds after which it is asked whether the other thread is still there. */
const PATIENCE = 20;

/** Looks at all files of the slot at hand. */
async function emptySlot(belt: BeltOutput, names: Share['names'], files: Files): Promise<void> {
  const { first, count } = belt;
  for (let i = 0; i < count; i++) {
    const came = belt.file(i);
    const chunk = came && plainChunk({ kind: 'file', ...(names[first + i] as Name) }, came.executable, came.bytes, came.seen);
    const waiting = files.look(first + i, chunk);
    if (waiting) await waiting;
  }
  belt.release();
}

/**
 * The same where another thread reads most of them (`reader.ts`): this one judges what that saw, and takes a lot itself when it has nothing to judge. `alive`: whether the
 * other one is; it lets Node hear of that.
 */
export async function scanBelt(share: Share, memory: BeltMemory, stage: Stage, into: Outcome, between: Between, alive: () => Promise<boolean>): Promise<void> {
  const next = new Int32Array(share.counter);
  const files = new Files(share, stage, into);
  const belt = new BeltOutput(memory);
  let done = -1;
  try {
    for (;;) {
      if (belt.ready(0)) {
        const { first, count, endsLot } = belt;
        if (count === 0) return;
        await emptySlot(belt, share.names, files);
        done = endsLot ? Math.floor(first / lot) : -1;
      } else {
        const own = files.take(next);
        // What it put there last stands there before it says that it is done.
        if (own < 0 && !belt.ready(PATIENCE) && !(await alive()) && !belt.ready(0)) return;
        if (own >= 0) await files.lot(own);
        done = own < 0 ? -1 : own / lot;
      }
      const pause = done < 0 ? undefined : between(done);
      if (pause) await pause;
    }
  } finally {
    belt.abandon();
  }
}
