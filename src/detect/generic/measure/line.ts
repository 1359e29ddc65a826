import { ALNUM, BLANK, BREAK, LETTER, QUOTE, afterBlanks, byteAt, classAt, classes, standsAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import { kinds, separators } from '../candidate.ts';
import { endsLine } from '../name.ts';
import type { Row } from './features.ts';
import { capped, inLine, share } from './features.ts';
import { groupsIn, keywords } from '../keywords.ts';

/** How far a line is read to each side: minified text has no lines. */
const reach = 160;

export class Line {
  start: number = 0;
  end: number = 0;
}

/** The line around a range, at most 160 bytes to each side. */
export function lineAround(bytes: Uint8Array, from: number, to: number, line: Line): void {
  let start = from;
  while (start > 0 && from - start < reach && bytes[start - 1] !== 0x0a) start--;
  let end = to;
  while (end < bytes.length && end - to < reach && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
  line.start = start;
  line.end = end;
}

/** What stands around name and value on their line. */
export function measureLine(bytes: Uint8Array, candidate: Candidate, line: Line, row: Row): void {
  const nameStart = candidate.nameStart;
  const quote = candidate.quote;
  measureForm(bytes, candidate, row);
  row[inLine.before] = classOf(byteAt(bytes, nameStart - 1));
  row[inLine.query] = byteAt(bytes, nameStart - 1) === 0x26 || byteAt(bytes, nameStart - 1) === 0x3f ? 1 : 0;
  row[inLine.column] = capped(nameStart - line.start);
  row[inLine.lineLength] = capped((line.end - line.start) >> 1);
  row[inLine.indent] = capped(afterBlanks(bytes, line.start) - line.start);
  measureBehind(bytes, candidate.valueEnd, quote, row);
  measureText(bytes, candidate, line, row);
  row[inLine.listed] = listed(bytes, line);
}

/** How the value was reached from its name. */
function measureForm(bytes: Uint8Array, candidate: Candidate, row: Row): void {
  const kind = candidate.kind;
  const separator = candidate.separator;
  const quote = candidate.quote;
  row[inLine.kind] = kind;
  row[inLine.assign] = kind === kinds.assign ? 1 : 0;
  row[inLine.far] = kind === kinds.far ? 1 : 0;
  row[inLine.scheme] = kind === kinds.scheme ? 1 : 0;
  row[inLine.separator] = separator === separators.define ? separators.assign : separator;
  row[inLine.equals] = separator === separators.assign || separator === separators.define ? 1 : 0;
  row[inLine.colon] = separator === separators.colon ? 1 : 0;
  row[inLine.comma] = separator === separators.comma ? 1 : 0;
  row[inLine.paren] = separator === separators.paren ? 1 : 0;
  row[inLine.test] = separator === separators.test ? 1 : 0;
  row[inLine.blank] = separator === separators.blank || separator === separators.word ? 1 : 0;
  row[inLine.equalSpaced] = row[inLine.equals] === 0 ? 0 : classAt(bytes, candidate.nameEnd) & BLANK ? 2 : 1;
  row[inLine.quoted] = quote !== 0 ? 1 : 0;
  row[inLine.quote] = quote === 0x22 ? 1 : quote === 0x27 ? 2 : quote === 0x60 ? 3 : 0;
  row[inLine.distance] = capped(Math.max(0, candidate.valueStart - candidate.nameEnd));
  row[inLine.order] = candidate.order;
  row[inLine.calls] = candidate.calls;
}

/** Pairs of strings with nothing but a comma between them: many make a list of words. */
function listed(bytes: Uint8Array, line: Line): number {
  let count = 0;
  for (let place = line.start + 1; place < line.end; place++) {
    if (bytes[place] === 0x2c && (classAt(bytes, place - 1) & QUOTE) && (classAt(bytes, afterBlanks(bytes, place + 1)) & QUOTE)) count++;
  }
  return count;
}

/** 0 nothing or a sign, 1 quote, 2 blank, 3 dot, 4 dash or `$`, 5 bracket, 6 letter or digit, 7 line break, 8 `&` or `?`, 9 slash. */
function classOf(byte: number): number {
  if (byte === 0) return 7;
  const kind = classes[byte] as number;
  if (kind & QUOTE) return 1;
  if (kind & BLANK) return 2;
  if (kind & BREAK) return 7;
  if (kind & ALNUM) return 6;
  if (byte === 0x2e) return 3;
  if (byte === 0x2f) return 9;
  if (byte === 0x26 || byte === 0x3f) return 8;
  if (byte === 0x28 || byte === 0x5b || byte === 0x7b || byte === 0x3c) return 5;
  return byte === 0x2d || byte === 0x24 ? 4 : 0;
}

/** What follows the value: 0 other, 1 line end, 2 `,`, 3 `;`, 4 `)`, 5 `}` or `]`, 6 blank and more, 7 `+` or `.`, 8 `<`, 9 `:`, 10 `&`. */
function measureBehind(bytes: Uint8Array, valueEnd: number, quote: number, row: Row): void {
  const close = quote !== 0 ? (byteAt(bytes, valueEnd) === 0x5c ? valueEnd + 2 : valueEnd + 1) : valueEnd;
  const next = afterBlanks(bytes, close);
  row[inLine.after] = endsLine(bytes, close) ? 1 : followerOf(byteAt(bytes, next), next > close);
  row[inLine.concatenated] = quote !== 0 && (byteAt(bytes, next) === 0x2b || byteAt(bytes, next) === 0x2e || byteAt(bytes, next) === 0x25) ? 1 : 0;
  row[inLine.closing] = byteAt(bytes, next) === 0x29 ? (endsLine(bytes, next + 1) ? 3 : byteAt(bytes, next + 1) === 0x3b ? 2 : 1) : 0;
}

function followerOf(byte: number, blank: boolean): number {
  switch (byte) {
    case 0x2c: return 2;
    case 0x3b: return 3;
    case 0x29: return 4;
    case 0x7d: case 0x5d: return 5;
    case 0x2b: case 0x2e: return 7;
    case 0x3c: return 8;
    case 0x3a: return 9;
    case 0x26: return 10;
    default: return blank ? 6 : 0;
  }
}

const lineWords = keywords('assert expect should equal verify|example e.g. sample dummy demo default|://');

function measureText(bytes: Uint8Array, candidate: Candidate, line: Line, row: Row): void {
  const nameStart = candidate.nameStart;
  const valueStart = candidate.valueStart;
  const valueEnd = candidate.valueEnd;
  const first = afterBlanks(bytes, line.start);
  row[inLine.comment] = commentAt(bytes, first);
  const before = groupsIn(lineWords, bytes, line.start, nameStart);
  const behind = groupsIn(lineWords, bytes, valueEnd, line.end);
  const inside = groupsIn(lineWords, bytes, Math.min(nameStart, valueStart), Math.max(valueEnd, nameStart));
  row[inLine.url] = (before | behind | inside) & 4 ? 1 : 0;
  row[inLine.assertion] = before & 1;
  row[inLine.exampleNear] = (before | behind) & 2 ? 1 : 0;
  let blanks = 0;
  for (let place = first; place < line.end; place++) {
    if ((place < valueStart || place >= valueEnd) && (classAt(bytes, place) & BLANK)) blanks++;
  }
  const outside = line.end - first - (valueEnd - valueStart);
  row[inLine.prose] = outside > 0 ? share(Math.min(blanks, outside), outside) : 0;
  row[inLine.sentence] = candidate.quote !== 0 ? 0 : wordsBehind(bytes, valueEnd, line.end);
}

/** Words behind an unquoted value: prose goes on, settings end. */
function wordsBehind(bytes: Uint8Array, from: number, end: number): number {
  let words = 0;
  for (let place = from; place < end && words < 9; place++) {
    if ((classAt(bytes, place) & LETTER) && (classAt(bytes, place - 1) & BLANK)) words++;
  }
  return words;
}

/** 1 `#`, 2 `//`, 3 `*`, 4 `--`, 5 `<!--`, 6 `;`. */
function commentAt(bytes: Uint8Array, place: number): number {
  switch (byteAt(bytes, place)) {
    case 0x23: return 1;
    case 0x2f: return byteAt(bytes, place + 1) === 0x2f || byteAt(bytes, place + 1) === 0x2a ? 2 : 0;
    case 0x2a: return 3;
    case 0x2d: return byteAt(bytes, place + 1) === 0x2d ? 4 : 0;
    case 0x3c: return standsAt(bytes, place, '<!--') ? 5 : 0;
    case 0x3b: return 6;
    default: return 0;
  }
}
