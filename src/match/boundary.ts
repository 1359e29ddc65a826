/** Where a token may start: not inside a longer word, but right after an escape, which is no word. */
import { alphabetSet } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';

const hexadecimal = alphabetSet('hex');
const escapes = alphabetSet('nrtfbv0');
const LONGEST_COLOUR = 10;
/** Bytes of the longest escape. */
export const LONGEST_SIGN = LONGEST_COLOUR + 2;

/** Says whether a token can start at `start`: the byte before is not of `inside`, or it ends an escape (`\n`, `%3D`, `\u003d`, `\x3d`, a colour sequence). */
export function opensAt(bytes: Uint8Array, start: number, inside: ByteSet): boolean {
  if (start === 0) return true;
  const before = bytes[start - 1] ?? 0;
  if (inside[before] === 0) return true;
  return (escapes[before] === 1 && bytes[start - 2] === 0x5c) || endsCode(bytes, start) || (before === 0x6d && endsColour(bytes, start - 1));
}

function endsCode(bytes: Uint8Array, end: number): boolean {
  if (hexadecimal[bytes[end - 1] ?? 0] === 0 || hexadecimal[bytes[end - 2] ?? 0] === 0) return false;
  if (bytes[end - 3] === 0x25) return true;
  if (bytes[end - 4] === 0x5c && bytes[end - 3] === 0x78) return true;
  return bytes[end - 6] === 0x5c && bytes[end - 5] === 0x75 && hexadecimal[bytes[end - 3] ?? 0] === 1 && hexadecimal[bytes[end - 4] ?? 0] === 1;
}

/** `ESC [ 3 1 m`. */
function endsColour(bytes: Uint8Array, end: number): boolean {
  let at = end - 1;
  const stop = Math.max(0, end - LONGEST_COLOUR);
  while (at > stop && (((bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) || bytes[at] === 0x3b)) at--;
  return bytes[at] === 0x5b && bytes[at - 1] === 0x1b;
}
