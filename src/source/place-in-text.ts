/** Lines and columns of a position in UTF-8 bytes: what a window that starts inside a text must know. */

const NEWLINE = 10;
const LINES = 0x0a0a0a0a;
const LOW = 0x7f7f7f7f;
const HIGH = ~LOW;

/** Number of newlines in `bytes`, four at a time (zero bytes of a word counted without branches: Warren, Hacker's Delight, 6-1). */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  let at = 0;
  while (at < bytes.length && (bytes.byteOffset + at) % 4 !== 0) if (bytes[at++] === NEWLINE) count++;
  // Too short to reach a word's first byte.
  if (at === bytes.length) return count;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) >> 2);
  for (let from = 0; from < words.length; from += 255) {
    const until = Math.min(from + 255, words.length);
    let lanes = 0;
    for (let i = from; i < until; i++) {
      const word = (words[i] as number) ^ LINES;
      lanes += (~(((word & LOW) + LOW) | word | LOW) >>> 7) | 0;
    }
    count += (lanes & 255) + ((lanes >>> 8) & 255) + ((lanes >>> 16) & 255) + (lanes >>> 24);
  }
  for (at += words.length * 4; at < bytes.length; at++) if (bytes[at] === NEWLINE) count++;
  return count;
}

/** UTF-16 units that `bytes` (UTF-8) decode to; of ASCII four at a time. */
export function countUnits(bytes: Uint8Array): number {
  const head = -bytes.byteOffset & 3;
  // Too short to reach a word's first byte.
  if (bytes.length < head) return unitsOf(bytes, 0, bytes.length);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  let count = unitsOf(bytes, 0, head);
  for (let i = 0; i < words.length; i++) count += ((words[i] as number) & HIGH) === 0 ? 4 : unitsOf(bytes, head + i * 4, head + i * 4 + 4);
  return count + unitsOf(bytes, head + words.length * 4, bytes.length);
}

function unitsOf(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1;
  }
  return count;
}

/** A position that moves forward over a text. */
export class Place {
  line = 1;
  column = 1;

  /** Moves behind `bytes`, which hold so many `newlines`, if that is known. */
  pass(bytes: Uint8Array, newlines?: number): void {
    const last = bytes.lastIndexOf(NEWLINE);
    if (last >= 0) {
      this.line += newlines ?? countLines(bytes);
      this.column = 1;
    }
    this.column += countUnits(bytes.subarray(last + 1));
  }
}
