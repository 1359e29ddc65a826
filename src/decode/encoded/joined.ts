import { extensionOf } from './extension.ts';
import type { Pieces } from './pieces.ts';
import { sign, type Sign, type Signs } from './signs.ts';

/** The byte that joins strings, by the language of a file: `+` in most, `.` in PHP and Perl (`..` in Lua), `&` in Visual Basic. */
const operators: readonly (readonly [extensions: readonly string[], operator: Sign])[] = [
  ['js cjs mjs ts cts mts jsx cjsx mjsx tsx ctsx mtsx java kt kts scala groovy cs py rb go rs swift dart vue htm html sol ps1 c cc cpp h hpp m jsonnet pas dpr'.split(' '), sign.plus],
  [['php', 'pl', 'pm', 'lua'], sign.dot],
  [['vb', 'vbs', 'bas'], sign.and],
];
/** A joint from the first string's closing quote on: operator, comment, line break and all, up to the next one's opening quote. */
const joint = /(["'`])[ \t]{0,16}(?:(?:\+|\.{1,2}|&)[ \t]{0,16}(?:(?:\/\/|#)[^\r\n]{0,80})?(?:\r?\n[ \t]{0,80})?|\r?\n[ \t]{0,80}(?:\+|\.{1,2}|&)[ \t]{0,16})[bfruBFRU@$]{0,2}\1/g;
const joined = new RegExp(joint.source, 'y');
/** The one of a file with an extension. */
export const operatorOf = (extension: string): Sign | undefined => operators.find(([extensions]) => extensions.includes(extension))?.[1];

const sideBySide: readonly string[] = ['py', 'pyi', 'c', 'cc', 'cpp', 'cxx', 'h', 'hpp', 'm', 'mm'];
/** Whether strings that stand side by side are one in files of an extension. */
export const isSideBySide = (extension: string): boolean => sideBySide.includes(extension);
/** A joint between two lines of them. */
const seam = /(["'])[ \t]{0,16}\r?\n[ \t]{0,80}[bfruBFRU]{0,2}\1(?!\1)/g;
const adjacent = new RegExp(seam.source, 'y');
/** Bytes of a line in front of the first string, and of a whole chain. */
const before = 256;
const most = 8192;

const isBlank = (code: number | undefined): boolean => code === 32 || code === 9 || code === 10 || code === 13;
const isQuote = (code: number | undefined): boolean => code === 34 || code === 39 || code === 96;

/** The quote in front of an operator, with blanks between at most. -1: the operator joins something else. */
function quoteBefore(bytes: Uint8Array, operator: number): number {
  let at = operator - 1;
  if (bytes[at] === bytes[operator]) at--;
  while (at > 0 && operator - at < 100 && isBlank(bytes[at])) at--;
  return isQuote(bytes[at]) ? at : -1;
}

const isPrefix = (code: number | undefined): boolean => code !== undefined && 'bfruBFRU@$'.includes(String.fromCharCode(code));

/** Whether a quote may follow, as the expressions have it: behind blanks and two letters at most, or a remark. Making a text of it, and the expressions, is for those alone. */
function mayOpen(bytes: Uint8Array, from: number, quote: number | undefined): boolean {
  let at = from;
  while (at - from < 120 && isBlank(bytes[at])) at++;
  if (bytes[at] === 47 || bytes[at] === 35) return true;
  for (let i = 0; i < 2 && isPrefix(bytes[at]); i++) at++;
  return bytes[at] === quote;
}

/** Where the last string of a chain ends whose first joint is at `from`; 0 when there is none. A text that was cut off counts as its end. */
function chainEnd(text: string, from: number, cut: boolean, sticky = joined): number {
  let end = 0;
  for (let at = from; ; ) {
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) return end;
    const close = text.indexOf(found[1] as string, sticky.lastIndex);
    if (close < 0) return cut && end === 0 ? text.length : end;
    if (close - at > 2048) return end;
    end = close + 1;
    at = close;
  }
}

/** Puts strings together that code writes in pieces, with what stands in front of them on their line. */
export function decodeJoined(bytes: Uint8Array, path: string, pieces: Pieces, signs: Signs): void {
  const operator = operatorOf(extensionOf(path));
  if (operator === undefined) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let place = signs.next(operator, 0); place >= 0 && pieces.open; ) {
    const at = quoteBefore(bytes, place);
    // Most operators join a string with a variable: a short look refuses them.
    const second = bytes[place + 1] === bytes[place] ? place + 1 : place;
    const short = at < 0 || !mayOpen(bytes, second + 1, bytes[at]) ? '' : buffer.toString('latin1', at, Math.min(buffer.length, at + 240));
    const end = short !== '' && chainEnd(short, 0, true) > 0 ? addChain(buffer, at, pieces, joined, joint) : 0;
    place = signs.next(operator, Math.max(place + 1, end));
  }
}

/** Adds the chain of strings whose first one is closed at `at`; returns its end. */
export function addChain(buffer: Buffer, at: number, pieces: Pieces, sticky: RegExp, between: RegExp): number {
  const start = Math.max(buffer.lastIndexOf(10, at) + 1, at - before);
  const text = buffer.toString('latin1', start, Math.min(buffer.length, at + most));
  const length = chainEnd(text, at - start, false, sticky);
  const whole = text.slice(0, length);
  const plain = whole.replaceAll(between, '');
  if (plain !== whole) pieces.add(Buffer.from(plain, 'latin1'), start, start + length, Math.max(start, buffer.lastIndexOf(buffer[at] as number, Math.max(0, at - 1)) + 1));
  return start + length;
}

/** Puts strings together that stand side by side over lines, as Python and C read them. */
export function decodeAdjacent(bytes: Uint8Array, path: string, pieces: Pieces, signs: Signs): void {
  if (!isSideBySide(extensionOf(path))) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends: readonly number[][] = [[], [], [], []];
  for (let at = signs.next(sign.adjacent, 0); at >= 0; at = signs.next(sign.adjacent, at + 1)) {
    const kind = kindsOfEnds.findIndex(([quote, lineEnd]) => bytes[at] === quote && bytes[at + 1] === lineEnd);
    // Three quotes in a row hold a text of several lines.
    if (kind >= 0 && bytes[at - 1] !== bytes[at]) ends[kind]?.push(at);
  }
  for (let kind = 0; kind < ends.length; kind++) addAdjacent(buffer, ends[kind] as number[], pieces);
}

const kindsOfEnds = [[34, 10], [39, 10], [34, 13], [39, 13]] as const;

/** Chains of strings with one kind of quote and line end. */
function addAdjacent(buffer: Buffer, ends: readonly number[], pieces: Pieces): void {
  let from = 0;
  for (let i = 0; i < ends.length && pieces.open; i++) {
    const at = ends[i] as number;
    if (at >= from && mayOpen(buffer, at + 1, buffer[at]) && chainEnd(buffer.toString('latin1', at, Math.min(buffer.length, at + 100)), 0, true, adjacent) > 0) from = addChain(buffer, at, pieces, adjacent, seam);
  }
}
