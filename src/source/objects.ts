/** Objects by `git cat-file --batch`: a reader of its size-framed answers that never holds more than asked for. */
import { GitFailure, startGit, type GitChild } from './git.ts';
import type { Surroundings } from './environment.ts';

/** The head of one answer. `missing`: git has no such object (`size` is 0 then). */
export interface ObjectHead {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly missing: boolean;
}

const NEWLINE = 10;

/** One `cat-file --batch`. Ask, then read each answer in the order asked: `head`, then `fill` until its size is read (or `skip`). */
export class ObjectReader {
  readonly #git: GitChild;
  #piece: Buffer = Buffer.alloc(0);
  #at = 0;
  #left = 0;
  #trailer = false;

  constructor(git: GitChild) {
    this.#git = git;
  }

  /** Asks for objects by id or by a name git resolves (`MERGE_HEAD`). */
  ask(names: readonly string[]): Promise<void> {
    return this.#git.write(names.length ? `${names.join('\n')}\n` : '');
  }

  /** Nothing more will be asked: git answers what is left and ends. */
  finish(): void {
    this.#git.finish();
  }

  /** The next answer's head, where it has come already; undefined where it must be awaited. A hook reads a hundred answers, and each promise of them is cold code. */
  headNow(): ObjectHead | undefined {
    const from = this.#at + this.#left + (this.#trailer ? 1 : 0);
    const end = from < this.#piece.length ? this.#piece.indexOf(NEWLINE, from) : -1;
    if (end < 0) return undefined;
    this.#left = 0;
    this.#trailer = false;
    this.#at = end + 1;
    return this.#headOf(this.#piece.toString('latin1', from, end));
  }

  /** The next answer's head. What is left of the one before is skipped. Undefined when git says no more. */
  async head(): Promise<ObjectHead | undefined> {
    const now = this.headNow();
    if (now) return now;
    await this.skip();
    const line = await this.#line();
    return line === undefined ? undefined : this.#headOf(line);
  }

  #headOf(line: string): ObjectHead {
    const parts = line.split(' ');
    const size = Number(parts[2]);
    if (parts.length !== 3 || !Number.isInteger(size)) {
      // Whatever stands on PATH as git: another answer is none.
      if (![' missing', ' ambiguous', ' submodule'].some((end) => line.endsWith(end))) throw new GitFailure('cat-file', 0, 'fatal: it answered something else');
      return { name: parts[0] ?? '', type: parts[1] ?? '', size: 0, missing: true };
    }
    this.#left = size;
    this.#trailer = true;
    return { name: parts[0] ?? '', type: parts[1] ?? '', size, missing: false };
  }

  /** Bytes of the current object not read yet. */
  get left(): number {
    return this.#left;
  }

  /** `fill` where all of it has come already; undefined where it must be awaited. */
  fillNow(into: Uint8Array): number | undefined {
    const count = Math.min(into.length, this.#left);
    if (this.#at + count > this.#piece.length) return undefined;
    into.set(this.#piece.subarray(this.#at, this.#at + count));
    this.#at += count;
    this.#left -= count;
    return count;
  }

  /** Reads the next bytes of the current object into `into` and returns how many: fewer than asked only at its end. */
  async fill(into: Uint8Array): Promise<number> {
    const wanted = Math.min(into.length, this.#left);
    let done = 0;
    while (done < wanted) {
      if (this.#at === this.#piece.length && !(await this.#next())) throw await this.failure();
      const count = Math.min(wanted - done, this.#piece.length - this.#at);
      into.set(this.#piece.subarray(this.#at, this.#at + count), done);
      this.#at += count;
      done += count;
    }
    this.#left -= done;
    return done;
  }

  /** The rest of the current object, in memory of its own. */
  async whole(): Promise<Uint8Array> {
    const bytes = new Uint8Array(this.#left);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a reader's method of that name
    if (this.fillNow(bytes) === undefined) await this.fill(bytes);
    return bytes;
  }

  /** Passes over what is left of the current object. */
  async skip(): Promise<void> {
    let rest = this.#left + (this.#trailer ? 1 : 0);
    while (rest > 0) {
      if (this.#at === this.#piece.length && !(await this.#next())) throw await this.failure();
      const count = Math.min(rest, this.#piece.length - this.#at);
      this.#at += count;
      rest -= count;
    }
    this.#left = 0;
    this.#trailer = false;
  }

  /** Resolves when git ended well after everything asked was answered, and nothing more: a stored object may lie about its size, and all answers behind it are others then. */
  async end(): Promise<void> {
    await this.skip();
    if (this.#at < this.#piece.length || (await this.#next())) throw new GitFailure('cat-file', 0, 'fatal: it answered more than it said');
    return this.#git.end();
  }

  /** Ends git before its time. */
  stop(): void {
    this.#git.stop();
  }

  async #next(): Promise<boolean> {
    const piece = await this.#git.read();
    if (!piece) return false;
    this.#piece = piece;
    this.#at = 0;
    return true;
  }

  async #line(): Promise<string | undefined> {
    let text = '';
    for (;;) {
      if (this.#at === this.#piece.length && !(await this.#next())) {
        if (text) throw await this.failure();
        return undefined;
      }
      const end = this.#piece.indexOf(NEWLINE, this.#at);
      text += this.#piece.toString('latin1', this.#at, end < 0 ? this.#piece.length : end);
      this.#at = end < 0 ? this.#piece.length : end + 1;
      if (end >= 0) return text;
    }
  }

  /** Why there are no more answers: to be thrown by whoever still expects one. */
  failure(): Promise<unknown> {
    return this.#git.end().then(
      () => new GitFailure('cat-file', 0, 'it answered too little'),
      (failure: unknown) => failure,
    );
  }
}

/** For long lists in pack order: git unpacks an eighth less often with a larger cache of what deltas build on than its own 96 MB (docs/decisions.md). */
const BUFFERED = ['-c', 'core.deltaBaseCacheLimit=256m', 'cat-file', '--batch', '--buffer'];

/** Starts a reader. `buffered`: for long lists; answers then come in big pieces, the last only after `finish`. */
export function openObjects(around: Surroundings, buffered = false): ObjectReader {
  return new ObjectReader(startGit(buffered ? BUFFERED : ['cat-file', '--batch'], around, true));
}
