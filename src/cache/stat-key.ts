import { lstatSync, type Stats } from 'node:fs';

/** Milliseconds: a file changed this lately may change again without its times showing it (git calls it racy). */
const racy = 2000;

/** What is noted of each file: size, both times, inode, mode. */
const NUMBERS = 5;
const BYTES = NUMBERS * 8;

/** Bytes that the notes of so many files take. */
export const statBytes = (files: number): number => files * BYTES;

/** What tells that a file is the one seen before. */
export interface StatKey {
  readonly key: string;
  readonly size: number;
}

/** Stat data of files by their place in a list; in shared memory, threads note what they see of a file when they read it. */
export class StatNotes {
  readonly #numbers: Float64Array;
  readonly #bytes: Buffer;

  /** `memory` holds zeros, or what was noted in it. */
  constructor(memory: SharedArrayBuffer | ArrayBuffer) {
    this.#numbers = new Float64Array(memory);
    this.#bytes = Buffer.from(memory);
  }

  /** To be called before the file's content is read. */
  note(place: number, { size, mtimeMs, ctimeMs, ino, mode }: Stats): void {
    const at = place * NUMBERS;
    const numbers = this.#numbers;
    numbers[at] = size;
    numbers[at + 1] = mtimeMs;
    numbers[at + 2] = ctimeMs;
    numbers[at + 3] = ino;
    numbers[at + 4] = mode;
  }

  /** Notes a file, or a link itself; nothing where there is none. */
  look(place: number, file: string | Buffer): void {
    try {
      this.note(place, lstatSync(file));
    } catch {
      // What cannot be seen has no key.
    }
  }

  /** Name, size, both times, inode and mode as a text; undefined when nothing was noted, and where these may not show a change. `now` is in milliseconds, from before the file was read. */
  key(place: number, path: string, now: number): StatKey | undefined {
    const at = place * NUMBERS;
    const numbers = this.#numbers;
    if (numbers[at + 4] === 0 || now - Math.max(numbers[at + 1] as number, numbers[at + 2] as number) < racy) return undefined;
    // As bytes: writing out the fractions of milliseconds takes longer than all else.
    return { key: `${path}\0${this.#bytes.toString('latin1', place * BYTES, (place + 1) * BYTES)}`, size: numbers[at] as number };
  }
}

const one = new StatNotes(new ArrayBuffer(BYTES));
const nothing = { size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0, mode: 0 } as Stats;

/** The key of a file as it is now. */
export function statKey(file: string | Buffer, path: string, now: number): StatKey | undefined {
  one.note(0, nothing);
  one.look(0, file);
  return one.key(0, path, now);
}
