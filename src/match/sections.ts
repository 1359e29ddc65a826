/** Arrays in one block of bytes: a table of offsets and lengths, then the arrays, each at a multiple of four. */

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Writes arrays one after another. */
export function writeSections(arrays: readonly Numbers[]): Uint8Array {
  const head = new Uint32Array(1 + arrays.length * 2);
  head[0] = arrays.length;
  let at = head.byteLength;
  arrays.forEach((array, index) => {
    head.set([at, array.byteLength], 1 + index * 2);
    at += (array.byteLength + 3) & ~3;
  });
  const bytes = new Uint8Array(at);
  bytes.set(new Uint8Array(head.buffer));
  arrays.forEach((array, index) => { bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), head[1 + index * 2] ?? 0); });
  return bytes;
}

/** Where a section ends in what `writeSections` wrote. */
export function endOf(bytes: Uint8Array, section: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.getUint32(4 + section * 8, true) + view.getUint32(8 + section * 8, true);
}

/** Reads so many bytes from a place on, into memory of their own. */
export type More = (at: number, length: number) => Uint8Array;

/** Parts of a section that are read one by one; then it is read whole. */
const MOST_PARTS = 40;

/** Reads what `writeSections` wrote, without copying. With `more`, the first sections are enough: others are read when they are asked for. */
export class Sections {
  readonly #bytes: Uint8Array;
  readonly #head: Uint32Array;
  readonly #more: More | undefined;
  readonly #read: (Uint8Array | undefined)[] = [];
  #parts = 0;

  constructor(bytes: Uint8Array, more?: More) {
    this.#bytes = aligned(bytes);
    this.#head = new Uint32Array(this.#bytes.buffer, this.#bytes.byteOffset, 1 + 2 * (this.#bytes[0] ?? 0));
    this.#more = more;
  }

  bytes(section: number): Uint8Array {
    const at = this.#head[1 + section * 2] ?? 0;
    const length = this.#head[2 + section * 2] ?? 0;
    if (at + length <= this.#bytes.length || !this.#more) return this.#bytes.subarray(at, at + length);
    return (this.#read[section] ??= aligned(this.#more(at, length)));
  }

  /** A part of a section that nobody else asks for. */
  part(section: number, from: number, to: number): Uint8Array {
    const at = this.#head[1 + section * 2] ?? 0;
    if (!this.#more || at + to <= this.#bytes.length || ++this.#parts > MOST_PARTS) return this.bytes(section).subarray(from, to);
    return this.#more(at + from, to - from);
  }

  halves(section: number): Uint16Array {
    const { buffer, byteOffset, length } = this.bytes(section);
    return new Uint16Array(buffer, byteOffset, length / 2);
  }

  words(section: number): Uint32Array {
    const { buffer, byteOffset, length } = this.bytes(section);
    return new Uint32Array(buffer, byteOffset, length / 4);
  }
}

const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());
