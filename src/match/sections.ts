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

/** Reads what `writeSections` wrote, without copying. */
export class Sections {
  readonly #bytes: Uint8Array;
  readonly #head: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    this.#head = new Uint32Array(this.#bytes.buffer, this.#bytes.byteOffset, Math.floor(this.#bytes.length / 4));
  }

  bytes(section: number): Uint8Array {
    const at = this.#head[1 + section * 2] ?? 0;
    return this.#bytes.subarray(at, at + (this.#head[2 + section * 2] ?? 0));
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
