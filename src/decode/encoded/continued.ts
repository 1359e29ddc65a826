import { addChain } from './joined.ts';
import type { Pieces } from './pieces.ts';
import { sign, type Signs } from './signs.ts';

/** Bytes in front of the first break, and of all lines together. */
const before = 256;
const most = 8192;

/** What a word is made of that goes on behind a break: commands are continued with a blank on either side. */
const isInside = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 43 || byte === 45 || byte === 46 || byte === 47 || byte === 61 || byte === 95);

/** Strings of which one stands at the end of a line that goes on, the other on the next line: Python, Ruby and shells read one. */
const joint = /(["'])[ \t]{0,7}\\\n[ \t]{0,80}[bfruBFRU@$]{0,2}\1/g;
const sticky = new RegExp(joint.source, 'y');

/** The quote in front of a backslash, with a few blanks between; -1: none. */
function quoteBefore(bytes: Uint8Array, at: number): number {
  let before = at - 1;
  while (at - before < 8 && (bytes[before] === 32 || bytes[before] === 9)) before--;
  return bytes[before] === 34 || bytes[before] === 39 ? before : -1;
}

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
    } else {
      const quote = quoteBefore(bytes, at);
      if (quote > 0) end = addChain(buffer, quote, pieces, sticky, joint);
    }
    at = signs.next(sign.continued, Math.max(at + 2, end));
  }
}
