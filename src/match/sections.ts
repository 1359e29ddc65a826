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

/** Reads what `writeSections` wrote, without copying. With `whole`, the first of the sections are enough until another is asked for. */
export class Sections {
  #bytes: Uint8Array;
  readonly #head: Uint32Array;
  readonly #whole: (() => Uint8Array) | undefined;

  constructor(bytes: Uint8Array, whole?: () => Uint8Array) {
    this.#bytes = aligned(bytes);
    this.#head = new Uint32Array(this.#bytes.buffer, this.#bytes.byteOffset, 1 + 2 * (this.#bytes[0] ?? 0));
    this.#whole = whole;
  }

  bytes(section: number): Uint8Array {
    const at = this.#head[1 + section * 2] ?? 0;
    const end = at + (this.#head[2 + section * 2] ?? 0);
    if (end > this.#bytes.length && this.#whole) this.#bytes = aligned(this.#whole());
    return this.#bytes.subarray(at, end);
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
