/** One of git's packs, read piece by piece (gitformat-pack, "pack-*.pack files have the following format"). */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { WITHOUT_WAITING } from '../plain-file.ts';
import { PackIndex } from './index-file.ts';

const HEAD = 12;
const VERSIONS = [2, 3];

/** How an entry is stored: whole, or as a difference from what `base` says. */
export interface Entry {
  readonly type: 'commit' | 'tree' | 'blob' | 'tag' | 'delta';
  /** Bytes when inflated: of a difference, the bytes of that. */
  readonly size: number;
  /** Where its data begins. */
  readonly at: number;
  /** A place in the same pack, for a difference. */
  readonly base: number;
}

const TYPES = [undefined, 'commit', 'tree', 'blob', 'tag', undefined, 'delta', 'delta'] as const;
const BY_OFFSET = 6;
const BY_ID = 7;

/** What another thread needs to read the same pack; plain data, for `postMessage`. */
export interface SharedPack {
  readonly path: string;
  readonly width: number;
  readonly end: number;
  /** What the pack ends with. */
  readonly checksum: string;
  /** Where entries begin, in order. */
  readonly offsets: SharedArrayBuffer;
}

/** A pack with its index. Whatever is not as it should be is undefined here: git is asked then, and knows more. */
export class PackFile {
  /** Where entries end. */
  readonly end: number;
  readonly #path: string;
  readonly #file: number;
  readonly #width: number;
  readonly #checksum: string;
  #index: PackIndex | undefined;
  #offsets: Float64Array<SharedArrayBuffer> | undefined;

  private constructor(file: number, { path, width, end, checksum }: Omit<SharedPack, 'offsets'>, index?: PackIndex, offsets?: Float64Array<SharedArrayBuffer>) {
    this.#file = file;
    this.end = end;
    this.#path = path;
    this.#width = width;
    this.#checksum = checksum;
    this.#index = index;
    this.#offsets = offsets;
  }

  /** Opens a pack by its path without an ending. `width`: bytes of an id. */
  static open(path: string, width: number): PackFile | undefined {
    const index = PackIndex.open(`${path}.idx`, width);
    if (!index) return undefined;
    return opened(path, (file) => {
      const end = endOf(file, index, width);
      return end === undefined ? undefined : new PackFile(file, { path, width, end, checksum: index.checksum.toString('hex') }, index);
    });
  }

  /** Opens the pack that another thread shares, if it is still that one. Its index is read only where entries name others by their ids. */
  static reopen(shared: SharedPack): PackFile | undefined {
    const { path, width, end, checksum, offsets } = shared;
    return opened(path, (file) => {
      const tail = Buffer.alloc(width);
      const isSame = fstatSync(file).size === end + width && readAt(file, tail, 0, width, end) === width && tail.toString('hex') === checksum;
      return isSame ? new PackFile(file, shared, undefined, new Float64Array(offsets)) : undefined;
    });
  }

  /** What another thread needs to open it. */
  get shared(): SharedPack {
    return { path: this.#path, width: this.#width, end: this.end, checksum: this.#checksum, offsets: this.#sorted().buffer };
  }

  /** Where the object with the id at `from` begins; undefined when it is not here. */
  offsetOf(ids: Uint8Array, from: number): number | undefined {
    this.#index ??= PackIndex.open(`${this.#path}.idx`, this.#width);
    return this.#index?.offsetOf(ids, from);
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Reads up to `length` bytes of the entries at `at`; returns how many, none when it fails. */
  read(into: Uint8Array, start: number, length: number, at: number): number {
    return readAt(this.#file, into, start, Math.min(length, this.end - at), at);
  }

  /** Where the data of the entry at `offset` ends: where the next one begins. */
  endOf(offset: number): number {
    const offsets = this.#sorted();
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((offsets[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(offsets[low] ?? this.end, this.end);
  }

  #sorted(): Float64Array<SharedArrayBuffer> {
    return (this.#offsets ??= this.#index?.offsets() ?? new Float64Array(new SharedArrayBuffer(0)));
  }

  /** The head of the entry at `offset`, which stands at `from` in `bytes`. */
  entry(offset: number, bytes: Uint8Array, from: number): Entry | undefined {
    let at = from;
    let byte = bytes[at++] as number;
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    for (let unit = 16; byte & 0x80 && unit < 2 ** 46; unit *= 128) {
      byte = bytes[at++] as number;
      size += (byte & 0x7f) * unit;
    }
    const type = TYPES[kind];
    if (type === undefined || byte & 0x80) return undefined;
    let base = -1;
    if (kind === BY_OFFSET) {
      byte = bytes[at++] as number;
      let distance = byte & 0x7f;
      while (byte & 0x80 && distance < 2 ** 44) {
        byte = bytes[at++] as number;
        distance = (distance + 1) * 128 + (byte & 0x7f);
      }
      base = offset - distance;
    } else if (kind === BY_ID) {
      base = this.offsetOf(bytes, at) ?? -1;
      at += this.#width;
    }
    return type === 'delta' && base < HEAD ? undefined : { type, size, at: offset + at - from, base };
  }
}

/** Bytes that the head of an entry never exceeds. */
export const MOST_HEAD = 64;

/** What becomes of a pack's open file; undefined where it cannot be opened, and closed again where nothing came of it. */
function opened<T>(path: string, use: (file: number) => T | undefined): T | undefined {
  let file: number;
  try {
    file = openSync(`${path}.pack`, WITHOUT_WAITING);
  } catch {
    return undefined;
  }
  const made = use(file);
  if (made === undefined) closeSync(file);
  return made;
}

/** Where the entries of the pack of this index end; undefined for another pack. */
function endOf(file: number, index: PackIndex, width: number): number | undefined {
  const { size } = fstatSync(file);
  const head = Buffer.alloc(HEAD);
  const tail = Buffer.alloc(width);
  const read = size >= HEAD + width && readAt(file, head, 0, HEAD, 0) === HEAD && readAt(file, tail, 0, width, size - width) === width;
  const good = read && head.toString('latin1', 0, 4) === 'PACK' && VERSIONS.includes(head.readUInt32BE(4)) && head.readUInt32BE(8) === index.count && tail.equals(index.checksum);
  return good ? size - width : undefined;
}

function readAt(file: number, into: Uint8Array, start: number, length: number, at: number): number {
  try {
    let done = 0;
    while (done < length) {
      const count = readSync(file, into, start + done, length - done, at + done);
      if (count === 0) break;
      done += count;
    }
    return done;
  } catch {
    return 0;
  }
}
