import { isText, isTextByte, type Pieces } from './pieces.ts';

/** Base64 of fewer characters holds no credential that a rule knows. */
const shortestBase64 = 20;
const shortestHex = 32;
/** Characters of a run that are decoded at first: noise is told from text by them. */
const probe = 32;

const isHexCode = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

function isHexRun(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 2 !== 0 || end - start < shortestHex) return false;
  for (let at = start; at < end; at++) if (!isHexCode(bytes[at] as number)) return false;
  return true;
}

/** The value of a base64 digit of either alphabet; 255: none. */
const sextets = new Uint8Array(256).fill(255);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
[...`${alphabet}+/`, ...`${alphabet}-_`].forEach((digit, value) => (sextets[digit.charCodeAt(0)] = value % 64));

/** The same as `isText` of the first characters decoded, without making anything: nearly every run ends here. */
function opensAsText(bytes: Uint8Array, start: number, end: number, bitsOf: 4 | 6): boolean {
  let held = 0;
  let bits = 0;
  let count = 0;
  let high = 0;
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number;
    const digit = bitsOf === 6 ? (sextets[code] as number) : (code & 15) + (code > 57 ? 9 : 0);
    if (digit === 255) continue;
    held = ((held << bitsOf) | digit) & 0xfff;
    bits += bitsOf;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    if (!isTextByte(byte)) return false;
    if (byte > 127) high++;
    count++;
  }
  return high * 4 <= count;
}

const decoded = (bytes: Uint8Array, start: number, end: number, as: 'base64' | 'hex'): Buffer =>
  Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1'), as);

/** The end of a base64 text that is wrapped into lines: as long as the next line continues the run. */
function wrappedEnd(bytes: Uint8Array, runs: Uint32Array, index: number): { end: number; next: number } {
  let end = runs[index + 1] as number;
  let next = index + 2;
  while (next < runs.length && end - (runs[index] as number) >= 56) {
    const start = runs[next] as number;
    let at = end;
    while (at < start && at - end < 24 && [10, 13, 32, 9].includes(bytes[at] as number)) at++;
    if (at !== start || bytes.indexOf(10, end) >= start || start === end) break;
    end = runs[next + 1] as number;
    next += 2;
  }
  return { end, next };
}

/**
 * Decodes runs of token characters that are base64 (either alphabet, also wrapped into lines) or hex of readable text. `runs` are pairs of
 * start and end, as the engine reports them. Most runs are noise, which the first characters tell.
 */
export function decodeRuns(bytes: Uint8Array, runs: Uint32Array, pieces: Pieces): void {
  for (let index = 0; index < runs.length && pieces.open; ) {
    const start = runs[index] as number;
    const first = runs[index + 1] as number;
    const { end, next } = first - start >= 56 ? wrappedEnd(bytes, runs, index) : { end: first, next: index + 2 };
    index = next;
    if (end - start < shortestBase64) continue;
    const hex = isHexRun(bytes, start, end);
    if (!opensAsText(bytes, start, Math.min(end, start + probe), hex ? 4 : 6)) continue;
    const text = decoded(bytes, start, end, hex ? 'hex' : 'base64');
    if (text.length >= 12 && isText(text)) pieces.add(text, start, end);
  }
}
