import { hash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evict, isPrivate, makeFolder, type CacheWorld } from './folder.ts';

/** Bytes of one entry: the beginning of a SHA-256. */
const entryBytes = 16;
const headBytes = 32;
/** Bytes of all files together. */
const most = 64 << 20;

const digest = (text: string | Buffer): string => hash('sha256', text, 'hex');
const entryOf = (key: string): string => digest(key).slice(0, entryBytes * 2);

/**
 * What was looked at before and found clean: files by their stat data, objects by their ids. Only clean things are remembered, so the
 * cache holds nothing of what was found, and something found is looked at again each time. One file for each place, rule set and set of options.
 */
export class CleanSet {
  readonly #path: string;
  readonly #folder: string;
  readonly #identity: string;
  readonly #world: CacheWorld;
  readonly #known: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  #added = 0;

  private constructor(folder: string, identity: string, world: CacheWorld) {
    this.#folder = folder;
    this.#identity = digest(identity);
    this.#path = join(folder, `${this.#identity}.clean`);
    this.#world = world;
    this.#known = this.#read();
  }

  /** `identity`: everything that decides about clean besides the thing itself. Undefined when there can be no cache. */
  static open(folder: string | undefined, identity: string, world: CacheWorld): CleanSet | undefined {
    return folder !== undefined && makeFolder(folder, world) ? new CleanSet(folder, identity, world) : undefined;
  }

  /** How much is remembered. */
  get size(): number {
    return this.#known.size;
  }

  /** Whether this very thing was clean before; it stays remembered. */
  has(key: string): boolean {
    const entry = entryOf(key);
    if (!this.#known.has(entry)) return false;
    this.#seen.add(entry);
    return true;
  }

  /** Remembers that it is clean. */
  add(key: string): void {
    this.#seen.add(entryOf(key));
    this.#added++;
  }

  /** Writes what is known now, whole or not at all; two runs at once are safe, the later one counts. A failure costs only time. */
  save(): void {
    if (this.#added === 0) return;
    // What this run did not come across (it looked at a part) is kept, until it is mostly what is gone.
    const all = this.#known.size > this.#seen.size * 4 + 10_000 ? this.#seen : new Set([...this.#known, ...this.#seen]);
    const body = Buffer.from([...all].sort().join(''), 'hex');
    const temporary = `${this.#path}.${randomUUID()}.tmp`;
    try {
      writeFileSync(temporary, Buffer.concat([Buffer.from(this.#sum(body), 'hex'), body]), { mode: 0o600 });
      renameSync(temporary, this.#path);
      evict(this.#folder, most);
    } catch {
      // A full or read-only disk: the next run is as slow as this one.
    }
  }

  #sum(body: Buffer): string {
    return digest(Buffer.concat([Buffer.from(this.#identity), body]));
  }

  /** The entries of the file, if it is the user's own, whole, and of this identity. */
  #read(): ReadonlySet<string> {
    try {
      if (!isPrivate(this.#path, 'file', this.#world)) return new Set();
      const content = readFileSync(this.#path);
      const body = content.subarray(headBytes);
      if (body.length % entryBytes !== 0 || content.toString('hex', 0, headBytes) !== this.#sum(body)) return new Set();
      const text = body.toString('hex');
      return new Set(Array.from({ length: body.length / entryBytes }, (_, i) => text.slice(i * entryBytes * 2, (i + 1) * entryBytes * 2)));
    } catch {
      return new Set();
    }
  }
}
