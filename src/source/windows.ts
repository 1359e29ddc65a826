/**
 * One stored text as chunks: raw bytes are put in, windows of UTF-8 come out, whatever its size and encoding.
 *
 * A window owns the matches that end behind its `overlap` and, when more follows, not in its last `tail` bytes (20 KB). The next one
 * repeats 64 KB: those 20, which exceed the longest match (16 KB), so that everything that overlaps an owned match is seen whole, and
 * 44 more, which exceed twice that, so that the same holds for what stands before it.
 */
import { detectEncoding, hasNul, isAsIs, transcoderFor, type Transcoder } from '../decode/text.ts';
import { mayHoldWide, wideStrings } from '../decode/wide-strings.ts';
import type { Chunk, Origin, Room } from '../types/source.ts';
import { Place } from './place-in-text.ts';

/** Bytes that a window takes in. */
export const WINDOW = 4 << 20;

/** How large windows are, in bytes. */
export interface WindowSize {
  readonly taken: number;
  /** Bytes of the window before that one repeats. */
  readonly overlap: number;
  /** Bytes of them that the window before left to it. */
  readonly tail: number;
}

/** The least first byte of a byte order mark of a text that has no zeros. */
const FIRST_OF_MARKS = 0xef;

const usual: WindowSize = { taken: WINDOW, overlap: 64 << 10, tail: 20 << 10 };

export type { Room };

/** A `Room` of its own, for sources that run before there is an engine. */
export function ownRoom(): Room {
  let buffer = new Uint8Array(0);
  return (bytes) => {
    if (buffer.length < bytes) buffer = new Uint8Array(Math.max(bytes, 1 << 16));
    return buffer;
  };
}

/** What a chunk takes over from its text. `newLines` may be a getter: it is asked only where something was found. */
export interface TextFacts {
  readonly origin: Origin;
  readonly newLines?: Chunk['newLines'];
  readonly compared?: boolean;
  readonly guessed?: Chunk['guessed'];
  readonly mode?: Chunk['mode'];
}

/** All of a text as one chunk when it is plain: UTF-8 or of 8 bits, without a mark or a zero byte; undefined for any other. The same as `TextWindows` makes of it. */
export function plainText(facts: TextFacts, bytes: Uint8Array, room: Room): Chunk | undefined {
  if ((bytes[0] ?? 0) >= FIRST_OF_MARKS || (room.hasNul?.(bytes) ?? hasNul(bytes)) || !isAsIs(bytes)) return undefined;
  return chunkOf(facts, { bytes, firstLine: 1, firstColumn: 1, overlap: 0 });
}

/** Use: fill `space()`, tell `take` how much that was, hand on its chunks; repeat until `take` was told that it was the last. */
export class TextWindows {
  readonly #facts: TextFacts;
  readonly #room: Room;
  readonly #size: WindowSize;
  readonly #place = new Place();
  #expected: number;
  #buffer: Uint8Array = new Uint8Array(0);
  #tail: Uint8Array = new Uint8Array(0);
  #raw: Uint8Array | undefined;
  #transcoder: Transcoder | undefined;
  #first = true;

  /** `expected`: bytes that will come, if known; fewer or more is no error. */
  constructor(facts: TextFacts, room: Room, expected = WINDOW, size = usual) {
    this.#facts = facts;
    this.#room = room;
    this.#size = size;
    this.#expected = Math.min(expected, size.taken);
  }

  /** Where the next raw bytes go. */
  space(): Uint8Array {
    if (this.#transcoder) {
      this.#raw ??= new Uint8Array(this.#transcoder.inputFor(this.#size.taken));
      return this.#raw;
    }
    return this.#open(this.#expected).subarray(this.#tail.length, this.#tail.length + this.#expected);
  }

  /** Takes `count` bytes that were put into `space()`. `last`: there are no more. A list for what is scanned as it is: a generator would be compiled for every file. */
  take(count: number, last: boolean): Iterable<Chunk> {
    if (this.#transcoder) return this.#takeWide((this.#raw as Uint8Array).subarray(0, count), last);
    let end = this.#tail.length + count;
    // Plain text has been searched for NULs already when its encoding was detected.
    let plain = false;
    if (this.#first) {
      const { encoding, mark } = detectEncoding(this.#buffer.subarray(0, count));
      // Whether a large text has no newline is not known yet.
      this.#transcoder = encoding === 'cr-lines' && !last ? undefined : transcoderFor(encoding);
      if (this.#transcoder) return this.#becomeWide(mark, count, last);
      plain = encoding === 'bytes';
      // Text begins where the buffer does: that is where an engine scans its own memory in place.
      if (mark) this.#buffer.copyWithin(0, mark, end);
      end -= mark;
    }
    this.#expected = this.#size.taken;
    const chunk = this.#chunk(end, last);
    const wide = !plain && hasNul(chunk.bytes) ? this.#wideChunk(chunk) : undefined;
    if (!last) this.#advance(end);
    this.#first = false;
    return wide ? [chunk, wide] : [chunk];
  }

  #open(bytes: number): Uint8Array {
    this.#buffer = this.#room(this.#tail.length + bytes);
    if (this.#tail.length > 0) this.#buffer.set(this.#tail);
    return this.#buffer;
  }

  #chunk(end: number, last: boolean): Chunk {
    const { line, column } = this.#place;
    const window = { bytes: this.#buffer.subarray(0, end), firstLine: line, firstColumn: column, overlap: Math.max(0, this.#tail.length - this.#size.tail) };
    return chunkOf(this.#facts, last ? window : { ...window, more: true, tail: this.#size.tail });
  }

  /** Remembers the end of the buffer, from a character's first byte on, and where in the text that is. */
  #advance(end: number): void {
    const { overlap } = this.#size;
    let cut = Math.max(0, end - overlap);
    while (cut > 0 && ((this.#buffer[cut] as number) & 0xc0) === 0x80 && cut > end - overlap - 4) cut--;
    const passed = this.#buffer.subarray(0, cut);
    this.#place.pass(passed, this.#room.newlines?.(passed));
    this.#tail = this.#buffer.slice(cut, end);
  }

  *#becomeWide(mark: number, count: number, last: boolean): Iterable<Chunk> {
    const raw = this.#buffer.slice(mark, count);
    const step = (this.#transcoder as Transcoder).inputFor(this.#size.taken);
    for (let at = 0; at < raw.length || at === 0; at += step) {
      yield* this.#takeWide(raw.subarray(at, at + step), last && at + step >= raw.length);
    }
  }

  *#takeWide(piece: Uint8Array, last: boolean): Iterable<Chunk> {
    const transcoder = this.#transcoder as Transcoder;
    const { line } = this.#place;
    this.#open(piece.length * transcoder.growth + 16);
    const written = transcoder.write(piece, this.#buffer.subarray(this.#tail.length), last);
    const end = this.#tail.length + written;
    const chunk = this.#chunk(end, last);
    if (!last) this.#advance(end);
    yield chunk;
    // Bytes that only claim to be wide, or of an older encoding: what would be hidden so is scanned as it is, too.
    if (transcoder.hid(piece)) yield chunkOf(this.#facts, { bytes: piece, firstLine: line, firstColumn: 1, overlap: 0, again: true });
  }

  /** UTF-16 strings among other bytes, as a second reading of the same window. */
  #wideChunk({ bytes, firstLine, overlap, tail = 0 }: Chunk): Chunk | undefined {
    if (!mayHoldWide(bytes)) return undefined;
    const into = new Uint8Array(bytes.length);
    const before = overlap ? wideStrings(bytes.subarray(0, overlap), into) : 0;
    const after = tail ? wideStrings(bytes.subarray(bytes.length - tail), into) : 0;
    const written = wideStrings(bytes, into);
    if (written === 0) return undefined;
    return chunkOf(this.#facts, { bytes: into.subarray(0, written), firstLine, firstColumn: 1, overlap: before, ...(tail ? { more: true, tail: after } : {}), again: true });
  }
}

/** A chunk whose `newLines`, if there are any, stays a question until somebody asks. */
function chunkOf(facts: TextFacts, window: Omit<Chunk, 'origin' | 'newLines'>): Chunk {
  const { origin, mode } = facts;
  // A getter, or fields taken over by the handful, take longer to make than all the rest.
  if (!('newLines' in facts)) {
    const { bytes, firstLine, firstColumn, overlap, more, tail, again } = window;
    return { origin, mode, bytes, firstLine, firstColumn, overlap, more, tail, again, newLines: undefined };
  }
  return {
    origin,
    mode,
    compared: facts.compared && !window.again,
    guessed: facts.guessed,
    ...window,
    get newLines() {
      return facts.newLines;
    },
  };
}
