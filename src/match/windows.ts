/**
 * Large inputs as overlapping windows, so that memory stays bounded and nothing at an edge is lost or reported twice.
 *
 * A window owns the matches that end after `overlap` and, when more follows, not in its last `tail` bytes. The next one starts
 * LEFT + TAIL bytes before this one's end: TAIL exceeds the longest match (16 KB), so everything that overlaps an owned match is
 * seen whole; LEFT exceeds twice that, so the same holds for what stands before.
 */
import type { Chunk, Origin } from '../types.ts';

export const WINDOW = 4 * 1_048_576;
const LEFT = 45_056;
const TAIL = 20_480;
const FIRST = 65_536;
const NEWLINE = 10;

export interface WindowSize {
  /** Bytes of a full window. */
  readonly size: number;
  /** Bytes kept before what the next window owns. */
  readonly left: number;
  /** Bytes at the end that are left to the next window. */
  readonly tail: number;
}

const usual: WindowSize = { size: WINDOW, left: LEFT, tail: TAIL };

/** Says whether a chunk is the one to report a match that ends (whole, not only its secret) at `end`. */
export function owns(chunk: Chunk, end: number): boolean {
  return (chunk.overlap === 0 || end > chunk.overlap) && end <= chunk.bytes.length - (chunk.tail ?? 0);
}

/** Cuts one input into windows: fill `free`, say how much, take chunks. One object an input. */
export class Windows {
  readonly #origin: Origin;
  readonly #size: WindowSize;
  #buffer: Uint8Array;
  #filled = 0;
  #line = 1;
  #column = 1;
  #overlap = 0;
  #given = false;

  constructor(origin: Origin, size: WindowSize = usual) {
    if (size.size <= 2 * (size.left + size.tail)) throw new RangeError('a window must be larger than twice its overlap');
    this.#origin = origin;
    this.#size = size;
    this.#buffer = new Uint8Array(Math.min(size.size, FIRST));
  }

  /** Where the next bytes go; never empty. The chunk taken before is no longer valid. */
  free(): Uint8Array {
    if (this.#given) this.#advance();
    if (this.#filled === this.#buffer.length) this.#grow();
    return this.#buffer.subarray(this.#filled);
  }

  /** Counts in `bytes` bytes that were written to `free()`. */
  wrote(bytes: number): void {
    this.#filled += bytes;
  }

  /** The next window: undefined while it is not full, unless the input has `ended`. The last one of an input has no `more`. */
  take(ended: boolean): Chunk | undefined {
    if (this.#given) this.#advance();
    if (!ended && this.#filled < this.#size.size) return undefined;
    this.#given = !ended;
    const rest = ended ? {} : { more: true, tail: this.#size.tail };
    return { origin: this.#origin, bytes: this.#buffer.subarray(0, this.#filled), firstLine: this.#line, firstColumn: this.#column, overlap: this.#overlap, ...rest };
  }

  #grow(): void {
    const larger = new Uint8Array(Math.min(this.#size.size, this.#buffer.length * 4));
    larger.set(this.#buffer);
    this.#buffer = larger;
  }

  #advance(): void {
    this.#given = false;
    const { left, tail } = this.#size;
    const start = characterStart(this.#buffer, this.#filled - left - tail);
    const place = placeAfter(this.#buffer, 0, start, this.#line, this.#column);
    this.#line = place.line;
    this.#column = place.column;
    this.#buffer.copyWithin(0, start, this.#filled);
    this.#filled -= start;
    this.#overlap = this.#filled - tail;
  }
}

/** Windows of bytes that are in memory already; nothing is copied, and nothing is cut when they fit one window. */
export function* windowsOf(origin: Origin, bytes: Uint8Array, size: WindowSize = usual): Iterable<Chunk> {
  let start = 0;
  let overlap = 0;
  let place = { line: 1, column: 1 };
  while (bytes.length - start > size.size) {
    const end = start + size.size;
    yield { origin, bytes: bytes.subarray(start, end), firstLine: place.line, firstColumn: place.column, overlap, more: true, tail: size.tail };
    const next = characterStart(bytes, end - size.left - size.tail);
    place = placeAfter(bytes, start, next, place.line, place.column);
    overlap = end - size.tail - next;
    start = next;
  }
  yield { origin, bytes: start === 0 ? bytes : bytes.subarray(start), firstLine: place.line, firstColumn: place.column, overlap };
}

/** Windows of what `read` delivers: it writes to the given array and returns how much, 0 at the end. */
export function* windowsFrom(origin: Origin, read: (into: Uint8Array) => number, size: WindowSize = usual): Iterable<Chunk> {
  const windows = new Windows(origin, size);
  for (let count = read(windows.free()); count > 0; count = read(windows.free())) {
    windows.wrote(count);
    const chunk = windows.take(false);
    if (chunk !== undefined) yield chunk;
  }
  const last = windows.take(true);
  if (last !== undefined) yield last;
}

/** Windows of a stream's pieces. */
export async function* windowsOfStream(origin: Origin, pieces: AsyncIterable<Uint8Array>, size: WindowSize = usual): AsyncIterable<Chunk> {
  const windows = new Windows(origin, size);
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const free = windows.free();
      const part = piece.subarray(at, at + free.length);
      free.set(part);
      windows.wrote(part.length);
      at += part.length;
      const chunk = windows.take(false);
      if (chunk !== undefined) yield chunk;
    }
  }
  const last = windows.take(true);
  if (last !== undefined) yield last;
}

/** The start of the UTF-8 character that holds `at`; `at` itself where there is none. */
function characterStart(bytes: Uint8Array, at: number): number {
  for (let back = 0; back < 4 && at - back > 0; back++) if (((bytes[at - back] ?? 0) & 0xc0) !== 0x80) return at - back;
  return at;
}

/** Line and column at `to`, given those at `from`. Only LF ends a line; a column counts UTF-16 code units. */
function placeAfter(bytes: Uint8Array, from: number, to: number, line: number, column: number): { line: number; column: number } {
  let lines = 0;
  let last = -1;
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) {
    lines++;
    last = at;
  }
  return last < 0 ? { line, column: column + utf16Length(bytes.subarray(from, to)) } : { line: line + lines, column: 1 + utf16Length(bytes.subarray(last + 1, to)) };
}

function utf16Length(bytes: Uint8Array): number {
  return bytes.some((byte) => byte > 127) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).length : bytes.length;
}
