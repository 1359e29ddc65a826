const empty = new Uint8Array(0);

/** What encoded stretches of a text say, one a line, with the way back to where they stand. */
export class Pieces {
  #bytes: Uint8Array = empty;
  #length = 0;
  readonly #starts: number[] = [];
  readonly #spans: [number, number, number][] = [];
  readonly #most: number;

  /** `most`: bytes after which nothing more is taken; a text never decodes to more than itself. */
  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#length;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Whether there is room for more. */
  get open(): boolean {
    return this.#length < this.#most;
  }

  /** Adds the decoded form of `start` to `end`; what is encoded there begins at `from`, what stands before it is only context. */
  add(decoded: Uint8Array, start: number, end: number, from = start): void {
    if (this.#length + decoded.length + 1 > this.#most) return;
    if (this.#length + decoded.length + 1 > this.#bytes.length) this.#grow(this.#length + decoded.length + 1);
    this.#starts.push(this.#length);
    this.#spans.push([start, end, from]);
    this.#bytes.set(decoded, this.#length);
    this.#length += decoded.length;
    this.#bytes[this.#length++] = 10;
  }

  /** Where the stretch stands whose decoded form holds `offset`. */
  spanAt(offset: number): readonly [start: number, end: number, from: number] {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return this.#spans[low] ?? [0, 0, 0];
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.min(this.#most, Math.max(least, this.#bytes.length * 2, 4096)));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Whether a byte may stand in text: no control character but blanks. */
export const isTextByte = (byte: number): boolean => (byte >= 32 ? byte !== 127 : byte === 10 || byte === 13 || byte === 9);

/** Whether bytes read as text: printable ASCII and line breaks, or a little of UTF-8 among it. Random bytes fail within the first few. */
export function isText(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (!isTextByte(byte)) return false;
    if (byte > 127 && ++high * 4 > bytes.length) return false;
  }
  return true;
}
