import type { Region, Span } from '../types/finding.ts';

const newline = 10;

/** Where the line that holds `offset` starts and ends (without its line break), as byte offsets; a lone CR does not end a line, as in editors and git. */
export function lineSpan(bytes: Uint8Array, offset: number): Span {
  const start = offset === 0 ? 0 : bytes.lastIndexOf(newline, offset - 1) + 1;
  const found = bytes.indexOf(newline, offset);
  let end = found < 0 ? bytes.length : found;
  if (end > start && bytes[end - 1] === 13) end--;
  return { start, end };
}

/** UTF-8 as text, without the mark at its beginning. What `TextDecoder` gives: making one takes a hook a tenth of a millisecond. */
export function decoded(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Length in UTF-16 code units of UTF-8 bytes; stray bytes count one each, as replacement characters do. */
export function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if ((bytes[i] as number) > 127) return decoded(bytes.subarray(start, end)).length;
  return end - start;
}

/** Newlines in some bytes; undefined: it cannot tell of these. */
export type CountNewlines = (bytes: Uint8Array) => number | undefined;

/** Bytes of a block: few enough to be counted one by one, and a multiple of four. */
const block = 256;
/** Where a kernel counts. */
const largeBlock = 65_536;
const newlines = 0x0a0a0a0a;
const low = 0x7f7f7f7f;

/** Newlines before each block of some bytes, counted as far as anybody asked, four bytes at a time (zero bytes of a word counted without branches: Warren, Hacker's Delight, 6-1). */
class LineCounts {
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;
  /** Bytes in front of the first word: blocks begin behind them. */
  readonly #head: number;
  readonly #before: Uint32Array;
  #known = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#head = -bytes.byteOffset & 3;
    this.#words = bytes.length < block ? new Int32Array(0) : new Int32Array(bytes.buffer, bytes.byteOffset + this.#head, (bytes.length - this.#head) >> 2);
    this.#before = new Uint32Array(Math.floor(bytes.length / block) + 1);
    this.#before[0] = this.#between(0, Math.min(this.#head, bytes.length));
  }

  /** Newlines before an offset. */
  upTo(offset: number): number {
    if (offset < this.#head) return this.#between(0, offset);
    const index = Math.floor((offset - this.#head) / block);
    for (; this.#known < index; this.#known++) this.#before[this.#known + 1] = (this.#before[this.#known] as number) + this.#inBlock(this.#known);
    return (this.#before[index] as number) + this.#between(this.#head + index * block, offset);
  }

  #between(from: number, to: number): number {
    let count = 0;
    for (let i = from; i < to; i++) if (this.#bytes[i] === newline) count++;
    return count;
  }

  #inBlock(index: number): number {
    let lanes = 0;
    for (let i = (index * block) / 4, end = i + block / 4; i < end; i++) {
      const word = (this.#words[i] as number) ^ newlines;
      lanes += (~(((word & low) + low) | word | low) >>> 7) | 0;
    }
    return (lanes & 255) + ((lanes >>> 8) & 255) + ((lanes >>> 16) & 255) + (lanes >>> 24);
  }
}

/** The same where a kernel counts. */
class KernelCounts {
  readonly #bytes: Uint8Array;
  readonly #count: (bytes: Uint8Array) => number;
  readonly #before = [0];

  constructor(bytes: Uint8Array, count: (bytes: Uint8Array) => number) {
    this.#bytes = bytes;
    this.#count = count;
  }

  upTo(offset: number): number {
    const index = Math.floor(offset / largeBlock);
    for (let known = this.#before.length - 1; known < index; known++) this.#before.push((this.#before[known] as number) + this.#between(known * largeBlock, (known + 1) * largeBlock));
    return (this.#before[index] as number) + this.#between(index * largeBlock, offset);
  }

  #between(from: number, to: number): number {
    return this.#count(this.#bytes.subarray(from, to));
  }
}

function countsOf(bytes: Uint8Array, count: CountNewlines | undefined): LineCounts | KernelCounts {
  return count?.(bytes.subarray(0, 0)) === undefined ? new LineCounts(bytes) : new KernelCounts(bytes, count as (bytes: Uint8Array) => number);
}

/**
 * Turns byte offsets of one chunk into lines and columns. Newlines are counted once, as far as somebody asks; on one line
 * a column is counted on from the last one asked for, so that thousands of findings in a line of megabytes stay linear.
 */
export class Locator {
  private readonly bytes: Uint8Array;
  private readonly firstLine: number;
  private readonly firstColumn: number;
  private readonly count: CountNewlines | undefined;
  private counts: LineCounts | KernelCounts | undefined;
  private counted = { index: -1, start: 0, offset: 0, columns: 0 };

  constructor(bytes: Uint8Array, firstLine: number, firstColumn: number, count?: CountNewlines) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    this.count = count;
  }

  /** Number of newlines before `offset`. */
  private index(offset: number): number {
    this.counts ??= countsOf(this.bytes, this.count);
    return this.counts.upTo(offset);
  }

  /** 1-based line of a byte offset. */
  line(offset: number): number {
    return this.firstLine + this.index(offset);
  }

  /** 1-based line and UTF-16 column of a byte offset. */
  place(offset: number): { line: number; column: number } {
    const index = this.index(offset);
    const start = index === this.counted.index ? this.counted.start : index === 0 ? 0 : this.bytes.lastIndexOf(newline, offset - 1) + 1;
    const known = this.counted.index === index && this.counted.offset <= offset ? this.counted : { offset: start, columns: 0 };
    const columns = known.columns + utf16Length(this.bytes, known.offset, offset);
    this.counted = { index, start, offset, columns };
    return { line: this.firstLine + index, column: (index === 0 ? this.firstColumn : 1) + columns };
  }

  region(span: Span): Region {
    const start = this.place(span.start);
    const end = this.place(span.end);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }
}
