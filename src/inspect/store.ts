/** Memory for one file of several windows at a time. It grows in place: pieces put together at the end would be there twice. */
export class Store {
  readonly #most: number;
  #memory: ArrayBuffer | undefined;
  #length = 0;

  /** `most`: bytes that there will be at the most. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Puts bytes behind those that are there; throws a RangeError when that is more than there may be. */
  add(bytes: Uint8Array): void {
    this.#memory ??= new ArrayBuffer(0, { maxByteLength: this.#most });
    const from = this.#length;
    this.#length += bytes.length;
    // Nothing is copied by this: the address space was reserved at once.
    if (this.#length > this.#memory.byteLength) this.#memory.resize(this.#length);
    new Uint8Array(this.#memory, from, bytes.length).set(bytes);
  }

  /** What was added; good until `clear`. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#memory ?? new ArrayBuffer(0), 0, this.#length);
  }

  /** Forgets all of it and gives the memory back. */
  clear(): void {
    this.#length = 0;
    if (this.#memory && this.#memory.byteLength > 0) this.#memory.resize(0);
  }
}
