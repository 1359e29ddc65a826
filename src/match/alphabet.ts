/** Sets of byte values, from the inside of a character class and back. */
import { alphabets } from '../../rules/alphabets.ts';

/** 256 flags, one a byte value. */
export type ByteSet = Uint8Array;

const named = alphabets as Readonly<Record<string, string>>;
const known = new Map<string, ByteSet>();

/** The set of an alphabet's name or of the inside of a character class (`A-Za-z0-9_-`). Throws on anything but ASCII characters, ranges and escaped punctuation. */
export function alphabetSet(alphabet: string): ByteSet {
  let set = known.get(alphabet);
  if (set === undefined) {
    set = parseClass(named[alphabet] ?? alphabet);
    known.set(alphabet, set);
  }
  return set;
}

function parseClass(inside: string): ByteSet {
  const set = new Uint8Array(256);
  if (inside === '' || inside.startsWith('^')) throw new Error(`alphabet ${JSON.stringify(inside)} is empty or negated: list its characters`);
  let at = 0;
  const next = (): number => {
    const hex = inside.startsWith('\\x', at) && /^[0-9a-f]{2}$/.test(inside.slice(at + 2, at + 4));
    if (hex) {
      at += 4;
      return Number.parseInt(inside.slice(at - 2, at), 16);
    }
    if (inside[at] === '\\') at++;
    const code = inside.charCodeAt(at++);
    if (!(code >= 0x20 && code < 0x7f)) throw new Error(`alphabet ${JSON.stringify(inside)} holds a character that is not printable ASCII`);
    if (inside[at - 2] === '\\' && /[A-Za-z0-9]/.test(inside[at - 1] ?? '')) throw new Error(`alphabet ${JSON.stringify(inside)} has an escape that is not punctuation`);
    return code;
  };
  while (at < inside.length) {
    const from = next();
    let to = from;
    if (inside[at] === '-' && at + 1 < inside.length) {
      at++;
      to = next();
      if (to < from) throw new Error(`alphabet ${JSON.stringify(inside)} has a range that runs backwards`);
    }
    for (let code = from; code <= to; code++) set[code] = 1;
  }
  return set;
}

/** The set as a regular expression's character class. */
export function classSource(set: ByteSet): string {
  let source = '';
  for (let code = 0; code < 256; code++) {
    if (set[code] !== 1) continue;
    let last = code;
    while (last < 255 && set[last + 1] === 1) last++;
    source += last - code < 2 ? byteSource(code) + (last > code ? byteSource(last) : '') : `${byteSource(code)}-${byteSource(last)}`;
    code = last;
  }
  return `[${source}]`;
}

/** One byte value as it is written in a pattern, inside or outside a class. */
export function byteSource(code: number): string {
  const character = String.fromCharCode(code);
  if (code < 0x20 || code > 0x7e) return `\\x${code.toString(16).padStart(2, '0')}`;
  return /[A-Za-z0-9_ ,:;"'@#%&<>=!~`]/.test(character) ? character : `\\${character}`;
}

/** A set that holds what any of the given sets holds. */
export function union(...sets: readonly ByteSet[]): ByteSet {
  const all = new Uint8Array(256);
  for (const set of sets) for (let code = 0; code < 256; code++) if (set[code] === 1) all[code] = 1;
  return all;
}

/** Letters and digits: what makes a longer word of a token. */
export const alphanumeric = alphabetSet('base62');
