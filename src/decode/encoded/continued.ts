import type { Pieces } from './pieces.ts';
import { sign, type Signs } from './signs.ts';

/** Bytes in front of the first break, and of all lines together. */
const before = 256;
const most = 8192;

/** What a word is made of that goes on behind a break: commands are continued with a blank on either side. */
const isInside = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 43 || byte === 45 || byte === 46 || byte === 47 || byte === 61 || byte === 95);

/** Puts lines together that end with a backslash in the middle of a word, as shells, C and Makefiles read them. */
export function decodeContinued(bytes: Uint8Array, pieces: Pieces, signs: Signs): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = signs.next(sign.continued, 0); at >= 0 && pieces.open; ) {
    let end = at;
    if (isInside(bytes[at - 1]) && isInside(bytes[at + 2])) {
      const start = Math.max(buffer.lastIndexOf(10, at - 1) + 1, at - before);
      for (end = at; end - start < most && bytes[end] === 92; ) {
        const next = buffer.indexOf(10, end + 2);
        end = next < 0 ? bytes.length : bytes[next - 1] === 92 ? next - 1 : next;
      }
      end = Math.min(end, start + most);
      pieces.add(Buffer.from(buffer.toString('latin1', start, end).replaceAll('\\\n', ''), 'latin1'), start, end);
    }
    at = signs.next(sign.continued, Math.max(at + 2, end));
  }
}
