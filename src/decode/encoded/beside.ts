import { extensionOf } from './extension.ts';
import { addChain } from './joined.ts';
import type { Pieces } from './pieces.ts';

/** What stands between two strings that are one, as an expression with the quotes around it. */
interface Beside {
  readonly joint: RegExp;
  readonly sticky: RegExp;
}

function beside(between: string): Beside {
  const joint = new RegExp(`(["'])${between}[bfruBFRU]{0,2}\\1`, 'g');
  return { joint, sticky: new RegExp(joint.source, 'y') };
}

/** Strings side by side on one line are one in these languages; in shells only without a blank, in Ruby also behind `<<`. */
const languages: readonly (readonly [extensions: readonly string[], between: string])[] = [
  ['py pyi c cc cpp cxx h hpp m mm dart d'.split(' '), '[ \\t]{1,8}'],
  [['rb'], '(?:[ \\t]{1,8}|[ \\t]{0,4}<<[ \\t]{0,4})'],
  ['sh bash zsh ksh env'.split(' '), ''],
];
/** Languages in which a list of strings, or of arguments, is joined by a call. */
const lists: ReadonlySet<string> = new Set('js cjs mjs ts cts mts jsx tsx vue svelte py rb rs r tf hcl java kt scala cs go php sql lua swift groovy dart ex'.split(' '));
const calls = ['join(', 'concat', 'CONCAT(', 'Concat(', 'paste0('];
const behindList = /^\s{0,8}[\])]?\s?\.\s?join\(\s?(["'`])\1\s?\)/;
const beforeList = /(?:\bconcat!?\(|\bpaste0\(|(["'])\1\.join\(\s?[[(]|\bjoin\(\s?(["'])\2\s?,\s?\[?|\.concat\(|\bof\(|\[)\s{0,8}$/i;
const joiningCall = /(?:\bconcat!?\(|\bpaste0\(|(["'])\1\.join\(\s?[[(]|\bjoin\(\s?(["'])\2\s?,\s?\[?)\s{0,8}$/i;
const made = new Map<string, readonly Beside[]>();

function besides(extension: string): readonly Beside[] {
  const known = made.get(extension);
  if (known) return known;
  const found = languages.filter(([extensions]) => extensions.includes(extension)).map(([, between]) => beside(between));
  // There are few languages, or somebody makes them up.
  if (made.size < 200) made.set(extension, found);
  return found;
}

const list = beside('[ \\t]{0,4},[ \\t]{0,4}');
const isQuote = (byte: number | undefined): boolean => byte === 34 || byte === 39;
const longestPiece = 256;
const mostPieces = 32;

/** The closing quote of the first string of a chain that goes through the string which `close` ends, and begins behind `done`. */
function firstClose(buffer: Buffer, close: number, { joint }: Beside, done: number): number {
  const quote = buffer[close] as number;
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const open = buffer.lastIndexOf(quote, close - 1);
    if (open < 1 || close - open > longestPiece) return close;
    const before = buffer.lastIndexOf(quote, open - 1);
    if (before < done || open - before > 16) return close;
    joint.lastIndex = 0;
    if (joint.exec(buffer.toString('latin1', before, open + 1))?.[0].length !== open + 1 - before) return close;
    close = before;
  }
  return close;
}

/** Whether the strings of a list, from its first one's closing quote to the last one's, are joined with nothing between. */
function isJoinedList(buffer: Buffer, close: number, end: number): boolean {
  const open = buffer.lastIndexOf(buffer[close] as number, close - 1);
  const before = buffer.toString('latin1', Math.max(0, open - 40), open);
  // The first argument says what is put between.
  if (close - open === 1 && /\bjoin\(\s{0,4}$/i.test(before)) return true;
  return joiningCall.test(before) || (beforeList.test(before) && behindList.test(buffer.toString('latin1', end, end + 40)));
}

/** The end of a chain whose first string is closed at `at`. */
function endOf(buffer: Buffer, at: number, { sticky }: Beside): number {
  const text = buffer.toString('latin1', at, Math.min(buffer.length, at + 2048));
  let close = 0;
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    sticky.lastIndex = close;
    const found = sticky.exec(text);
    const next = found ? text.indexOf(found[1] as string, sticky.lastIndex) : -1;
    if (next < 0) break;
    close = next;
  }
  return close === 0 ? 0 : at + close + 1;
}

const isPrefix = (byte: number | undefined): boolean => byte !== undefined && 'bfruBFRU'.includes(String.fromCharCode(byte));
const isBetween = (byte: number | undefined): boolean => byte === 32 || byte === 9 || byte === 44 || byte === 60;

/** Whether another string may stand right behind or in front of the one that a run ends or begins; nearly none passes. */
function hasNeighbour(bytes: Uint8Array, start: number, close: number): boolean {
  const quote = bytes[close];
  let at = close + 1;
  while (at - close < 12 && isBetween(bytes[at])) at++;
  for (let i = 0; i < 2 && bytes[at] !== quote && isPrefix(bytes[at]); i++) at++;
  if (bytes[at] === quote) return true;
  if (bytes[start - 1] !== quote) return false;
  at = start - 2;
  for (let i = 0; i < 2 && isPrefix(bytes[at]); i++) at--;
  while (start - at < 14 && isBetween(bytes[at])) at--;
  return at > 0 && bytes[at] === quote;
}

/** Whether strings may stand side by side, or be joined, in files with an extension. */
export const mayBeBeside = (extension: string): boolean => lists.has(extension) || besides(extension).length > 0;

/** Puts strings together that stand side by side on one line, or in a list that a call joins, where one of them is a run that the first pass saw. */
export function decodeBeside(bytes: Uint8Array, runs: Uint32Array, path: string, pieces: Pieces): void {
  const extension = extensionOf(path);
  const ways = besides(extension);
  const mayBeList = lists.has(extension);
  if (ways.length === 0 && !mayBeList) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let joins: boolean | undefined;
  let done = 0;
  for (let i = 0; i < runs.length && pieces.open; i += 2) {
    const close = runs[i + 1] as number;
    if ((runs[i] as number) < done || !isQuote(bytes[close]) || !hasNeighbour(bytes, runs[i] as number, close)) continue;
    for (const way of ways.concat(mayBeList && (joins ??= calls.some((call) => buffer.includes(call))) ? list : [])) {
      const first = firstClose(buffer, close, way, done);
      const end = endOf(buffer, first, way);
      if (end === 0) continue;
      done = end;
      if (way === list && !isJoinedList(buffer, first, end)) continue;
      done = Math.max(end, addChain(buffer, first, pieces, way.sticky, way.joint));
      break;
    }
  }
}
