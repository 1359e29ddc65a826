/** Characters that nobody sees, in the middle of a word: what is copied from a page or a chat may hold some, and whoever hides a token puts them there. */
import { isAscii } from 'node:buffer';
import type { Pieces } from './pieces.ts';

/** Bytes in front of the first of them, and of all that is read of a line. */
const before = 256;
const most = 8192;

/** Zero-width space, joiners, marks of direction, word joiner, soft hyphen, byte order mark. */
const invisible = /(?:\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xa4]|\xef\xbb\xbf|\xc2\xad)+/g;
const beginnings = ['\u200b', '\u2060', '\ufeff', '\u00ad'].map((char) => Buffer.from(char).subarray(0, 2));
const isInside = /[A-Za-z0-9+\-./=_]/;
const wordBefore = /[^\s"'`<>(){}[\],;:=]*$/;

/** Whether a text may hold such characters: two searches of the C library for nearly every text. */
export function mayHoldInvisible(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return beginnings.some((beginning) => buffer.includes(beginning));
}

/** Bytes that become a string at a time: one of megabytes would be memory that only a full collection gives back. */
const PART = 1 << 18;

/** Lines without them. */
export function decodeInvisible(bytes: Uint8Array, pieces: Pieces): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let done = 0;
  for (let from = 0; from < bytes.length && pieces.open; from += PART) {
    const first = Math.max(0, from - before);
    done = decodePart(buffer.toString('latin1', first, from + PART + 2 * most), first, Math.max(from, done), from + PART, pieces);
  }
}

/** What begins from `from` on and before `to`, in a text that begins at `first`. Returns where it went on to. */
function decodePart(text: string, first: number, from: number, to: number, pieces: Pieces): number {
  invisible.lastIndex = from - first;
  for (let found = invisible.exec(text); found && pieces.open && first + found.index < to; found = invisible.exec(text)) {
    const at = found.index;
    if (!isInside.test(text[at - 1] ?? '') || !isInside.test(text[at + found[0].length] ?? '')) continue;
    const start = Math.max(text.lastIndexOf('\n', at) + 1, at - before);
    const next = text.indexOf('\n', at);
    const end = Math.min(next < 0 ? text.length : next, start + most);
    const word = at - (wordBefore.exec(text.slice(start, at))?.[0].length ?? 0);
    pieces.add(Buffer.from(text.slice(start, end).replace(invisible, ''), 'latin1'), first + start, first + end, first + word);
    // The replacement has set it back.
    invisible.lastIndex = end;
    from = first + end;
  }
  return from;
}
