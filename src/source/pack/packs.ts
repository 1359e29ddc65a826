/** Objects of a repository read straight from its packs. What is not there, is too large or not as it should be is left to git. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../environment.ts';
import { commonDirectory } from '../repository.ts';
import { LARGEST, PackMemory, READ_AT_ONCE, USUAL, type Unpacked } from './memory.ts';
import { MOST_HEAD, PackFile, type Entry, type SharedPack } from './pack-file.ts';

/** Bytes that are read at a time of packs that are not read at once. */
const WINDOW = 64 << 10;
/** Bytes in which the tables of a difference's first codes and the sizes at its head end, with much to spare. */
const BEGINNING = 2048;
/** Packs and offsets in one number. */
const PACK = 2 ** 44;
/** Differences of differences that are followed. git makes fifty. */
const DEEPEST = 4096;

/** An object's type and bytes; these are good until the next one is asked for. */
export interface Stored {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The packs of one repository. */
export class Packs {
  readonly #files: readonly PackFile[];
  #memory: PackMemory;
  /** What is in the memory's room for reading: which bytes of which pack. */
  #pack = -1;
  #from = 0;
  #to = 0;

  private constructor(files: readonly PackFile[], memory: PackMemory) {
    this.#files = files;
    this.#memory = memory;
  }

  /** Opens the packs where git would look for them; undefined where only git can tell, or where there are none. `width`: bytes of an id. */
  static open(around: Surroundings, width: number): Packs | undefined {
    return Packs.#of(width < 20 ? [] : packsOf(around).flatMap((path) => PackFile.open(path, width) ?? []));
  }

  /** Opens the packs that another thread shares: what is at a place there is at the same place here. Undefined where not all of them are still there. */
  static reopen(shared: readonly SharedPack[]): Packs | undefined {
    const files = shared.flatMap((one) => PackFile.reopen(one) ?? []);
    if (files.length === shared.length) return Packs.#of(files);
    for (const file of files) file.close();
    return undefined;
  }

  static #of(files: readonly PackFile[]): Packs | undefined {
    const memory = files.length ? PackMemory.make(USUAL) : undefined;
    if (memory) return new Packs(files, memory);
    for (const file of files) file.close();
    return undefined;
  }

  /** What another thread needs to open them. */
  get shared(): readonly SharedPack[] {
    return this.#files.map(({ shared }) => shared);
  }

  close(): void {
    for (const file of this.#files) file.close();
  }

  /** Where an object is; undefined when it is in no pack. */
  find(id: string): number | undefined {
    return this.findAt(Buffer.from(id, 'hex'), 0);
  }

  /** The same of the id that stands at `from`. */
  findAt(ids: Uint8Array, from: number): number | undefined {
    for (let pack = 0; pack < this.#files.length; pack++) {
      const offset = (this.#files[pack] as PackFile).offsetOf(ids, from);
      if (offset !== undefined) return pack * PACK + offset;
    }
    return undefined;
  }

  /** Bytes of an entry when inflated (of the difference, where it is one), and the place of what it is a difference from: -1 for one that is stored whole, or cannot be read. */
  headOf(place: number): { readonly size: number; readonly base: number } {
    const entry = this.#entry(place);
    return { size: entry?.size ?? 0, base: entry?.type === 'delta' ? place - (place % PACK) + entry.base : -1 };
  }

  /** Bytes of the object at a place; undefined where git must be asked. */
  sizeOf(place: number): number | undefined {
    const entry = this.#entry(place);
    if (entry?.type !== 'delta') return entry?.size;
    const length = Math.min(this.#lengthOf(place, entry), BEGINNING);
    const from = this.#load(Math.floor(place / PACK), entry.at, length);
    return from === undefined ? undefined : this.#memory.sizeAfter(from, length);
  }

  /** The object at a place; undefined where git must be asked. */
  object(place: number): Stored | undefined {
    // What has no room, and whatever fails for another reason, is tried once more: from here on there is room for everything.
    return this.#object(place) ?? (this.#memory.largest < LARGEST && this.#renew(LARGEST) ? this.#object(place) : undefined);
  }

  /** Gives up the room for large texts: no more of them are expected. */
  giveUpRoom(): void {
    if (this.#memory.largest > USUAL) this.#renew(USUAL);
  }

  #renew(largest: number): boolean {
    const memory = PackMemory.make(largest);
    if (memory === undefined) return false;
    this.#memory = memory;
    this.#pack = -1;
    return true;
  }

  #object(place: number): Stored | undefined {
    const chain: [number, Entry][] = [];
    let known = this.#memory.get(place);
    for (let at = place; !known; known = this.#memory.get(at)) {
      const entry = this.#entry(at);
      if (!entry || entry.size > LARGEST || chain.length > DEEPEST) return undefined;
      chain.push([at, entry]);
      if (entry.type !== 'delta') break;
      at += entry.base - (at % PACK);
    }
    for (let step = chain.pop(); step; step = chain.pop()) {
      known = this.#unpack(step[0], step[1], known);
      if (!known) return undefined;
    }
    return known && { type: known.type, bytes: this.#memory.bytes.subarray(known.start, known.end) };
  }

  #unpack(place: number, entry: Entry, base: Unpacked | undefined): Unpacked | undefined {
    const length = this.#lengthOf(place, entry);
    const from = this.#load(Math.floor(place / PACK), entry.at, length);
    if (from === undefined) return undefined;
    if (entry.type !== 'delta') return this.#memory.text(place, entry.type, from, length, entry.size);
    return base && this.#memory.patched(place, base, from, length, entry.size);
  }

  /** Bytes of an entry's data in its pack; of one that is in memory as a whole, all up to its end: a stream says itself where it ends. */
  #lengthOf(place: number, { at }: Entry): number {
    const pack = Math.floor(place / PACK);
    const file = this.#files[pack] as PackFile;
    const isWhole = pack === this.#pack && this.#from === 0 && this.#to === file.end;
    return (isWhole ? file.end : file.endOf(place % PACK)) - at;
  }

  #entry(place: number): Entry | undefined {
    const pack = Math.floor(place / PACK);
    const offset = place % PACK;
    const file = this.#files[pack] as PackFile;
    const from = this.#load(pack, offset, Math.min(MOST_HEAD, file.end - offset));
    return from === undefined ? undefined : file.entry(offset, this.#memory.bytes, from);
  }

  /** Where `length` bytes of a pack from `at` on are in memory; undefined when they cannot be read. */
  #load(pack: number, at: number, length: number): number | undefined {
    const { bytes, reading } = this.#memory;
    if (pack !== this.#pack || at < this.#from || at + length > this.#to) {
      if (length > this.#memory.mostRead || length <= 0) return undefined;
      const file = this.#files[pack] as PackFile;
      this.#pack = pack;
      this.#from = file.end > READ_AT_ONCE ? at : 0;
      this.#to = this.#from + file.read(bytes, reading, Math.max(length, file.end > READ_AT_ONCE ? WINDOW : READ_AT_ONCE), this.#from);
      if (at + length > this.#to) return undefined;
    }
    return reading + at - this.#from;
  }
}

/** Bytes of all packs together, as far as they can be read here. */
export const packedBytes = (around: Surroundings): number => packsOf(around).reduce((sum, path) => sum + (statSync(`${path}.pack`, { throwIfNoEntry: false })?.size ?? 0), 0);

/** Paths of packs, without their endings. */
function packsOf(around: Surroundings): string[] {
  const common = around.env['GIT_OBJECT_DIRECTORY'] === undefined ? commonDirectory(around) : undefined;
  if (common === undefined) return [];
  try {
    const folder = join(common, 'objects', 'pack');
    const names = readdirSync(folder);
    return names.filter((name) => name.endsWith('.idx') && names.includes(`${name.slice(0, -4)}.pack`)).map((name) => join(folder, name.slice(0, -4)));
  } catch {
    return [];
  }
}
