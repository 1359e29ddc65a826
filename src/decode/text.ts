/** What encoding some bytes are in, and those that are not 8-bit text as UTF-8. */
import { isUtf8 } from 'node:buffer';
import { type LegacyEncoding, legacyEncoding, readsLess } from './legacy.ts';
import { hasNarrowRun } from './wide-strings.ts';

export type Encoding = 'bytes' | 'cr-lines' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'binary' | LegacyEncoding;

/** A text's encoding and the length of its byte order mark. */
export interface Detected {
  readonly encoding: Encoding;
  readonly mark: number;
}

/** Whether a byte is 0. By way of `Buffer`, whose search is the C library's: four times as fast as a typed array's own. */
export const hasNul = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(0) >= 0;

const SAMPLE = 8192;
const NEWLINE = 10;
const RETURN = 13;
const AS_IS: Detected = { encoding: 'bytes', mark: 0 };

/**
 * The encoding of a text by its first bytes: a byte order mark, else where its NULs stand.
 * `bytes` (UTF-8 or any 8-bit encoding) is what nearly every file is and costs one search for a NUL and one for what is no UTF-8. `binary`: NULs in no text's pattern.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const marked = byMark(bytes);
  if (marked) return believed(marked, bytes.subarray(marked.mark));
  if (hasNul(bytes)) return { encoding: byZeros(bytes.subarray(0, SAMPLE)), mark: 0 };
  const legacy = isUtf8(bytes) ? undefined : legacyEncoding(bytes);
  if (legacy) return { encoding: legacy, mark: 0 };
  return hasCrLines(bytes) ? { encoding: 'cr-lines', mark: 0 } : AS_IS;
}

/** Whether lines end as on a Mac before 2001. Nearly every text has a newline soon, so this takes no time. */
function hasCrLines(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return text.indexOf(NEWLINE) < 0 && text.indexOf(RETURN) >= 0;
}

function byMark([a, b, c, d]: Uint8Array): Detected | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8-bom', mark: 3 };
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? { encoding: 'utf-32le', mark: 4 } : { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? { encoding: 'utf-32be', mark: 4 } : undefined;
}

/** A mark is a claim: where zeros say plainly that the text is wide in another way, it is. */
function believed(marked: Detected, content: Uint8Array): Detected {
  if (!hasNul(content)) return marked;
  const encoding = byZeros(content.subarray(0, SAMPLE));
  return encoding === 'binary' ? marked : { encoding, mark: marked.mark };
}

/** Whether bytes without a zero and a mark are scanned as they are. */
export const isAsIs = (bytes: Uint8Array): boolean => (isUtf8(bytes) || legacyEncoding(bytes) === undefined) && !hasCrLines(bytes);

/** Wide text of mostly ASCII letters has NULs at fixed places of each unit: nearly everywhere there, nearly nowhere else. */
function byZeros(sample: Uint8Array): Encoding {
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  const units = Math.max(1, sample.length >> 2);
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString('latin1');
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) {
    zeros[(at & 3) as 0 | 1 | 2 | 3]++;
    // NULs at the first and at the last place of units are in no wide text.
    if (zeros[0] >= 0.1 * units && zeros[3] >= 0.1 * units) return 'binary';
  }
  const [p, q, r, s] = zeros.map((count) => count / units) as [number, number, number, number];
  if (r > 0.9 && s > 0.9 && p < 0.1) return 'utf-32le';
  if (p > 0.9 && q > 0.9 && s < 0.1) return 'utf-32be';
  if (q + s > 0.6 && p + r < 0.1) return 'utf-16le';
  if (p + r > 0.6 && q + s < 0.1) return 'utf-16be';
  return 'binary';
}

/** Turns text into UTF-8 piece by piece: pieces may end inside a character. */
export interface Transcoder {
  /** Bytes of input that surely fit into `room` bytes of output. */
  readonly inputFor: (room: number) => number;
  /** Bytes of output that a byte of input has room for. */
  readonly growth: number;
  /** Whether the piece written last may hold secrets that were lost: bytes that only claim to be of this encoding. */
  readonly hid: (piece: Uint8Array) => boolean;
  /** Writes `piece` as UTF-8 into `into`; returns the bytes written. `last`: nothing follows. */
  readonly write: (piece: Uint8Array, into: Uint8Array, last: boolean) => number;
}

/** A transcoder for what is no UTF-8; undefined for what is scanned as it is. Ill-formed units become U+FFFD. */
export function transcoderFor(encoding: Encoding): Transcoder | undefined {
  if (encoding === 'bytes' || encoding === 'binary' || encoding === 'utf-8-bom') return undefined;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(encoding);
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return utf32(encoding === 'utf-32be');
  return encoding === 'cr-lines' ? crLines : legacy(encoding);
}

/** Editors and people count these lines, and what holds for a line must not hold for all of the text. Where newlines follow later, they are left alone. */
const crLines: Transcoder = {
  inputFor: (room) => room,
  growth: 1,
  hid: () => false,
  write(piece, into) {
    into.set(piece);
    for (let at = piece.indexOf(RETURN); at >= 0; at = piece.indexOf(RETURN, at + 1)) if (piece[at + 1] !== NEWLINE) into[at] = NEWLINE;
    return piece.length;
  },
};

const encoder = new TextEncoder();

function utf16(encoding: 'utf-16le' | 'utf-16be'): Transcoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    inputFor: (room) => Math.floor((room - 16) / 3) * 2,
    growth: 2,
    hid: hasNarrowRun,
    write: (piece, into, last) => encoder.encodeInto(decoder.decode(piece, { stream: !last }), into).written,
  };
}

function legacy(encoding: LegacyEncoding): Transcoder {
  const decoder = new TextDecoder(encoding);
  let text = '';
  return {
    // Kana of one byte have three in UTF-8.
    inputFor: (room) => Math.floor((room - 16) / 3),
    growth: 3,
    hid: (piece) => readsLess(piece, text),
    write(piece, into, last) {
      text = decoder.decode(piece, { stream: !last });
      return encoder.encodeInto(text, into).written;
    },
  };
}

function utf32(bigEndian: boolean): Transcoder {
  let rest = new Uint8Array(0);
  return {
    inputFor: (room) => room - 16,
    growth: 2,
    hid: hasNarrowRun,
    write(piece, into, last) {
      const bytes = rest.length ? Buffer.concat([rest, piece]) : piece;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const whole = bytes.length & ~3;
      let written = 0;
      for (let i = 0; i < whole; i += 4) written += putCodePoint(view.getUint32(i, !bigEndian), into, written);
      rest = last ? new Uint8Array(0) : Uint8Array.from(bytes.subarray(whole));
      return written;
    },
  };
}

function putCodePoint(code: number, into: Uint8Array, at: number): number {
  if (code < 0x80) {
    into[at] = code;
    return 1;
  }
  const valid = code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return encoder.encodeInto(String.fromCodePoint(valid ? code : 0xfffd), into.subarray(at)).written;
}

/** A whole text as UTF-8 (or unknown 8-bit) bytes; the argument itself when there is nothing to do. */
export function toText(bytes: Uint8Array): Uint8Array {
  const { encoding, mark } = detectEncoding(bytes);
  const transcoder = transcoderFor(encoding);
  const content = bytes.subarray(mark);
  if (!transcoder) return content;
  const into = new Uint8Array(content.length * transcoder.growth + 16);
  return into.subarray(0, transcoder.write(content, into, true));
}
