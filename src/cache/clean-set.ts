import { hash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evict, isPrivate, makeFolder, type CacheWorld } from './folder.ts';

/** Bytes of one entry: the beginning of a SHA-256. */
const entryBytes = 16;
const entryWords = entryBytes / 4;
const headBytes = 32;
/** Bytes of all files together. */
const most = 64 << 20;

const digest = (text: string | Buffer): string => hash('sha256', text, 'hex');

/** Writes the words of a key's entry. */
function entryOf(key: string, into: Uint32Array, at: number): void {
  const sum = hash('sha256', key, 'buffer');
  for (let i = 0; i < entryWords; i++) into[at + i] = sum.readUInt32BE(i * 4);
}

/** How the entries at two places (in words) compare. */
function compare(a: Uint32Array, at: number, b: Uint32Array, from: number): number {
  let order = 0;
  for (let i = 0; order === 0 && i < entryWords; i++) order = (a[at + i] as number) - (b[from + i] as number);
  return order;
}

/** Where the entry at `at` (in words) of a list stands among sorted ones, by bisection; where it would have to stand, as a negative number less one. */
function placeOf(known: Uint32Array, entry: Uint32Array, at = 0): number {
  let low = 0;
  let high = known.length / entryWords;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(known, middle * entryWords, entry, at);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -low - 1;
}

/** Entries up to which words are moved one by one: a view takes as long. */
const few = 8;
/** So many entries can be sorted by one number each: their first word, and their place. */
const mostAtOnce = 2 ** 21;

/** Places (in words) of the first `count` entries, in their order. A function that compares would be called by V8's sort for everything. */
function sorted(entries: Uint32Array, count: number): Uint32Array {
  const byEntry = (a: number, b: number): number => compare(entries, a, entries, b);
  if (count > mostAtOnce) return Uint32Array.from({ length: count }, (_, i) => i * entryWords).sort(byEntry);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (entries[i * entryWords] as number) * mostAtOnce + i;
  keys.sort();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const place = ((keys[i] as number) % mostAtOnce) * entryWords;
    let at = i;
    for (; at > 0 && byEntry(order[at - 1] as number, place) > 0; at--) order[at] = order[at - 1] as number;
    order[at] = place;
  }
  return order;
}

/**
 * What was looked at before and found clean: files by their stat data, objects by their ids. Only clean things are remembered, so the
 * cache holds nothing of what was found, and something found is looked at again each time. One file for each place, rule set and set of options.
 */
export class CleanSet {
  readonly #path: string;
  readonly #folder: string;
  readonly #identity: string;
  readonly #world: CacheWorld;
  /** Sorted, as numbers of this machine: thousands of texts would take longer to make than to look for. */
  readonly #known: Uint32Array;
  /** Which of these were asked for. */
  readonly #seen: Uint8Array;
  /** As they came; one may be there twice. */
  #added = new Uint32Array(1024 * entryWords);
  #count = 0;
  readonly #asked = new Uint32Array(entryWords);

  private constructor(folder: string, identity: string, world: CacheWorld) {
    this.#folder = folder;
    this.#identity = digest(identity);
    this.#path = join(folder, `${this.#identity}.clean`);
    this.#world = world;
    this.#known = this.#read();
    this.#seen = new Uint8Array(this.size);
  }

  /** `identity`: everything that decides about clean besides the thing itself. Undefined when there can be no cache. */
  static open(folder: string | undefined, identity: string, world: CacheWorld): CleanSet | undefined {
    return folder !== undefined && makeFolder(folder, world) ? new CleanSet(folder, identity, world) : undefined;
  }

  /** How much is remembered. */
  get size(): number {
    return this.#known.length / entryWords;
  }

  /** Whether this very thing was clean before; it stays remembered. */
  has(key: string): boolean {
    if (this.#known.length === 0) return false;
    entryOf(key, this.#asked, 0);
    const place = placeOf(this.#known, this.#asked);
    if (place >= 0) this.#seen[place] = 1;
    return place >= 0;
  }

  /** Remembers that it is clean. */
  add(key: string): void {
    if (this.#count * entryWords === this.#added.length) {
      const more = new Uint32Array(this.#added.length * 2);
      more.set(this.#added);
      this.#added = more;
    }
    entryOf(key, this.#added, this.#count * entryWords);
    this.#count++;
  }

  /**
   * Writes what is known now, whole or not at all; two runs at once are safe, the later one counts. A failure costs only time.
   * `part`: this run asked for a part on purpose, and what it did not ask for is not gone.
   */
  save(part = false): void {
    if (this.#count === 0) return;
    const body = this.#merged(part);
    const temporary = `${this.#path}.${randomUUID()}.tmp`;
    try {
      writeFileSync(temporary, Buffer.concat([Buffer.from(this.#sum(body), 'hex'), body]), { mode: 0o600 });
      renameSync(temporary, this.#path);
      evict(this.#folder, most);
    } catch {
      // A full or read-only disk: the next run is as slow as this one.
    }
  }

  /** What is to be kept and what was added, sorted. */
  #merged(part: boolean): Buffer {
    const seen = this.#seen.reduce((sum, one) => sum + one, this.#count);
    // What this run did not come across (it looked at a part) is kept, until it is mostly what is gone.
    const all = part || this.size <= seen * 4 + 10_000;
    const into = new Uint32Array(this.#known.length + this.#count * entryWords);
    let from = 0;
    let at = 0;
    const put = (words: Uint32Array, place: number): void => {
      for (let i = 0; i < entryWords; i++) into[at++] = words[place + i] as number;
    };
    const keep = (to: number): void => {
      if (all && to - from > few) {
        into.set(this.#known.subarray(from * entryWords, to * entryWords), at);
        at += (to - from) * entryWords;
      } else for (let i = from; i < to; i++) if (all || this.#seen[i]) put(this.#known, i * entryWords);
      from = to;
    };
    const added = this.#added;
    const order = sorted(added, this.#count);
    order.forEach((entry, i) => {
      if (i > 0 && compare(added, order[i - 1] as number, added, entry) === 0) return;
      const place = placeOf(this.#known, added, entry);
      keep(place < 0 ? -place - 1 : place);
      if (place >= 0) from = place + 1;
      put(added, entry);
    });
    keep(this.size);
    return Buffer.from(into.buffer, 0, at * 4);
  }

  #sum(body: Buffer): string {
    return digest(Buffer.concat([Buffer.from(this.#identity), body]));
  }

  /** The entries of the file, if it is the user's own, whole, and of this identity. */
  #read(): Uint32Array {
    try {
      if (!isPrivate(this.#path, 'file', this.#world)) return new Uint32Array();
      const content = readFileSync(this.#path);
      const body = content.subarray(headBytes);
      if (body.length % entryBytes !== 0 || content.toString('hex', 0, headBytes) !== this.#sum(body)) return new Uint32Array();
      return new Uint32Array(Uint8Array.from(body).buffer);
    } catch {
      return new Uint32Array();
    }
  }
}
