import { isUtf8 } from 'node:buffer';
import { isText, isTextByte, type Pieces } from './pieces.ts';

/** Base64 of fewer characters holds no credential that a rule knows. */
const shortestBase64 = 20;
const shortestHex = 32;
/** Characters of a run that are decoded at first: noise is told from text by them. */
const probe = 32;

const isHexCode = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

const isBlankCode = (code: number): boolean => code === 10 || code === 13 || code === 32 || code === 9;

/** Whether all of a run is hex, line breaks (as `xxd -p` writes them) aside. */
function isHexRun(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (isHexCode(bytes[at] as number)) digits++;
    else if (!isBlankCode(bytes[at] as number)) return false;
  }
  return digits % 2 === 0 && digits >= shortestHex;
}

/** The value of a base64 digit of either alphabet; 255: none. */
const sextets = sextetsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

function sextetsOf(alphabet: string): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (const digits of [`${alphabet}+/`, `${alphabet}-_`]) for (let value = 0; value < 64; value++) table[digits.charCodeAt(value)] = value;
  return table;
}

/** The same as `isText` of the first characters decoded, without making anything: nearly every run ends here. */
function opensAsText(bytes: Uint8Array, start: number, end: number, bitsOf: 4 | 6): boolean {
  let held = 0;
  let bits = 0;
  let count = 0;
  let high = 0;
  let zeros = 0;
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number;
    const digit = bitsOf === 6 ? (sextets[code] as number) : (code & 15) + (code > 57 ? 9 : 0);
    if (digit === 255) continue;
    held = ((held << bitsOf) | digit) & 0xfff;
    bits += bitsOf;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    if (byte === 0 && (count & 1) === 1 && zeros === count >> 1) zeros++;
    else if (!isTextByte(byte)) return false;
    if (byte > 127) high++;
    count++;
  }
  return high * 4 <= count && (zeros === 0 || zeros === count >> 1);
}

/** UTF-16 as PowerShell encodes commands (`-EncodedCommand`), as UTF-8. */
const narrow = (text: Buffer): Buffer => (text[1] === 0 && text.length % 2 === 0 ? Buffer.from(text.toString('utf16le')) : text);

/** What a run says, when it is text. */
function textOf(bytes: Uint8Array, start: number, end: number): Buffer | undefined {
  const hex = isHexRun(bytes, start, end);
  if (!opensAsText(bytes, start, Math.min(end, start + probe), hex ? 4 : 6)) return undefined;
  const run = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  // Node passes over line breaks in base64, and ends at them in hex.
  const text = narrow(hex ? Buffer.from(run.replaceAll(/\s+/g, ''), 'hex') : Buffer.from(run, 'base64'));
  return text.length >= 12 && isText(text) ? text : undefined;
}

/** Where the line below begins, blanks in front left out; -1 when what follows is on the same line or too far away. */
function lineBelow(bytes: Uint8Array, end: number): number {
  let at = end;
  let broken = false;
  for (; at - end < 24 && isBlankCode(bytes[at] as number); at++) broken ||= bytes[at] === 10;
  return broken ? at : -1;
}

/** Never UTF-8. */
const noText = Uint8Array.of(0xff);

/** What may stand behind the last line of a text in base64: its end, padding, quotes, the next tag. */
const closing = new Set<number | undefined>([undefined, 10, 13, 61, 34, 39, 96, 60]);

/** The end of a last line that is too short, or too plain, to be a run; `start` when it is no base64. */
function lastLineEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at - start < 76 && (sextets[bytes[at] ?? 0] as number) < 255 && bytes[at] !== 45 && bytes[at] !== 95) at++;
  return closing.has(bytes[at]) ? at : start;
}

/**
 * The end of a text that is wrapped into lines: as long as the line below goes on, up to the first shorter one. `full`: the same
 * without that last line, which may be another word.
 */
function wrappedEnd(bytes: Uint8Array, runs: Uint32Array, index: number): { end: number; full: number; next: number } {
  let end = runs[index + 1] as number;
  let width = end - (runs[index] as number);
  let next = index + 2;
  for (;;) {
    const start = lineBelow(bytes, end);
    const isRun = start >= 0 && runs[next] === start;
    const until = isRun ? (runs[next + 1] as number) : start < 0 ? start : lastLineEnd(bytes, start);
    if (until === start) return { end, full: end, next };
    if (isRun) next += 2;
    if (until - start < width) return { end: until, full: end, next };
    width = until - start;
    end = until;
  }
}

/** Decodes the run at a place of the list, also wrapped into lines; returns the place of the next to look at. */
function decodeRun(bytes: Uint8Array, runs: Uint32Array, index: number, pieces: Pieces): number {
  const written = runs[index] as number;
  // `0x` in front of hexadecimal digits is of the same characters as base64.
  const start = bytes[written] === 48 && (bytes[written + 1] ?? 0) === 120 && isHexRun(bytes, written + 2, runs[index + 1] as number) ? written + 2 : written;
  const first = runs[index + 1] as number;
  const { end, full, next } = first - start >= 56 ? wrappedEnd(bytes, runs, index) : { end: first, full: first, next: index + 2 };
  if (end - start < shortestBase64) return next;
  const text = textOf(bytes, start, end);
  const without = full < end && !isUtf8(text ?? noText) ? textOf(bytes, start, full) : undefined;
  if (without && isUtf8(without)) pieces.add(without, start, full);
  else if (text) pieces.add(text, start, end);
  return next;
}

/**
 * Decodes runs of token characters that are base64 (either alphabet) or hex of readable text, also wrapped into lines. `runs` are pairs of
 * start and end, as the engine reports them. Most runs are noise, which the first characters tell: `coded` are those that the engine left.
 */
export function decodeRuns(bytes: Uint8Array, runs: Uint32Array, pieces: Pieces, coded?: Uint32Array): void {
  if (coded) for (let i = 0; i < coded.length && pieces.open; i += 2) decodeRun(bytes, runs, coded[i] as number, pieces);
  else for (let index = 0; index < runs.length && pieces.open; ) index = decodeRun(bytes, runs, index, pieces);
}
