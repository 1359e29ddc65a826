/** Bytes as Latin-1 text, a stretch at a time: regular expressions need text, and most of an input is never looked at. */

const STRETCH = 16_384;
const BACK = 1_024;

/** Gives text of neighbouring places without converting the same bytes again. */
export class Text {
  /** Offset in the bytes of the first character of `text`. */
  base = 0;
  text = '';
  readonly bytes: Uint8Array;
  readonly #buffer: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Makes `text` hold at least `from` to `to` (cut to the input). */
  load(from: number, to: number): void {
    const first = Math.max(0, from);
    const last = Math.min(this.bytes.length, to);
    if (first >= this.base && last <= this.base + this.text.length) return;
    this.base = Math.max(0, first - BACK);
    this.text = this.#buffer.toString('latin1', this.base, Math.min(this.bytes.length, Math.max(last, this.base + STRETCH)));
  }
}
