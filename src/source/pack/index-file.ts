/** The index of one of git's packs: where in it an object is (gitformat-pack, "Version 2 pack-*.idx files"). */
import { statSync } from 'node:fs';
import { readPlain } from '../plain-file.ts';

const MAGIC = 0xff744f63;
const VERSION = 2;
const HEAD = 8;
const FANOUT = 1024;
/** Bytes of an index that is read: a larger one is of millions of objects, and git maps it where this would load it. */
const LARGEST = 128 << 20;
const FAR = 0x80000000;

/** What stands where in one pack. */
export class PackIndex {
  readonly count: number;
  readonly #bytes: Buffer;
  readonly #width: number;
  readonly #offsets: number;

  private constructor(bytes: Buffer, width: number, count: number) {
    this.count = count;
    this.#bytes = bytes;
    this.#width = width;
    this.#offsets = HEAD + FANOUT + count * (width + 4);
  }

  /** Reads an index with ids of `width` bytes. Undefined for one that cannot be read, or of another form. */
  static open(path: string, width: number): PackIndex | undefined {
    try {
      if (statSync(path).size > LARGEST) return undefined;
      const bytes = readPlain(path);
      if (bytes.length < HEAD + FANOUT + width * 2 || bytes.readUInt32BE(0) !== MAGIC || bytes.readUInt32BE(4) !== VERSION) return undefined;
      const count = bytes.readUInt32BE(HEAD + FANOUT - 4);
      const far = bytes.length - HEAD - FANOUT - count * (width + 8) - width * 2;
      return far >= 0 && far % 8 === 0 ? new PackIndex(bytes, width, count) : undefined;
    } catch {
      return undefined;
    }
  }

  /** What the pack ends with when it is the one that this is the index of. */
  get checksum(): Buffer {
    return this.#bytes.subarray(this.#bytes.length - this.#width * 2, this.#bytes.length - this.#width);
  }

  /** Where the object with the id that stands at `from` begins in the pack; undefined when it is not in it. */
  offsetOf(ids: Uint8Array, from: number): number | undefined {
    const bytes = this.#bytes;
    const width = this.#width;
    const first = ids[from] as number;
    let low = first === 0 ? 0 : bytes.readUInt32BE(HEAD + (first - 1) * 4);
    let high = Math.min(bytes.readUInt32BE(HEAD + first * 4), this.count);
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = HEAD + FANOUT + middle * width;
      // Here, and not by `compare`: they differ in their second byte, nearly all, and a call of Node's takes longer.
      let i = 0;
      while (i < width && bytes[at + i] === ids[from + i]) i++;
      if (i === width) return this.#offset(middle);
      if ((bytes[at + i] as number) < (ids[from + i] as number)) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  /** Where objects begin, in order; in memory that threads share. */
  offsets(): Float64Array<SharedArrayBuffer> {
    const offsets = new Float64Array(new SharedArrayBuffer(this.count * 8));
    for (let place = 0; place < this.count; place++) offsets[place] = this.#offset(place) ?? 0;
    return offsets.sort();
  }

  #offset(place: number): number | undefined {
    const near = this.#bytes.readUInt32BE(this.#offsets + place * 4);
    if (near < FAR) return near;
    const at = this.#offsets + this.count * 4 + (near - FAR) * 8;
    return at + 8 <= this.#bytes.length - this.#width * 2 ? Number(this.#bytes.readBigUInt64BE(at)) : undefined;
  }
}
