/** Values that stand before the name they belong to, in one object: `{"value": "...", "name": "DB_PASSWORD"}`. */
import { BLANK, LETTER, NAME, QUOTE, byteAt, classAt, standsAt } from './bytes.ts';
import { namedValue } from './below.ts';
import type { Candidates } from './candidate.ts';
import { columnOf, valueNameEnd } from './indented.ts';
import type { Named } from './offer.ts';

/** What an object with a name and a value has around them: other short members. */
const reach = 400;
const mostLines = 5;
const longestKey = 16;

/** Of the key whose value the name is: where it begins, and whether it has quotes. */
class Key {
  start: number = 0;
  quoted: boolean = false;
  colon: boolean = false;
}

const key: Key = new Key();

/** The place of what stands before blanks. */
function beforeBlanks(bytes: Uint8Array, at: number): number {
  let place = at;
  while (classAt(bytes, place) & BLANK) place--;
  return place;
}

/** Behind the letters of the key, quotes and an escape of them left out. */
function beforeQuote(bytes: Uint8Array, at: number): number {
  const place = classAt(bytes, at) & QUOTE ? at - 1 : at;
  return place < at && byteAt(bytes, place) === 0x5c ? place - 1 : place;
}

/** Whether the name is what `name`, `key` or a word that ends so is given: `"name": "`, `ParameterKey=`, `key: `. */
function isNameOf(bytes: Uint8Array, nameStart: number): boolean {
  const sign = beforeBlanks(bytes, beforeQuote(bytes, nameStart - 1));
  if (byteAt(bytes, sign) !== 0x3a && byteAt(bytes, sign) !== 0x3d) return false;
  const closed = beforeBlanks(bytes, sign - 1);
  const last = beforeQuote(bytes, closed);
  let start = last + 1;
  while (start > last + 1 - longestKey && (classAt(bytes, start - 1) & LETTER)) start--;
  if (!standsAt(bytes, last - 3, 'name') && !standsAt(bytes, last - 2, 'key')) return false;
  key.start = start;
  key.quoted = last < closed;
  key.colon = byteAt(bytes, sign) === 0x3a;
  return start <= last - 2;
}

/** A sign that an object begins or ends with, or a statement. */
function isBound(byte: number): boolean {
  return byte === 0x7b || byte === 0x7d || byte === 0x3c || byte === 0x3e || byte === 0x5b || byte === 0x5d || byte === 0x28 || byte === 0x29 || byte === 0x3b;
}

/** Whether the object goes on above a line break: in JSON as long as no bracket comes, in YAML unless the line is an item's first, in code behind a comma. */
function goesOnAbove(bytes: Uint8Array, lineBreak: number, settings: boolean): boolean {
  if (key.quoted) return true;
  if (!settings) return byteAt(bytes, byteAt(bytes, lineBreak - 1) === 0x0d ? lineBreak - 2 : lineBreak - 1) === 0x2c;
  let first = lineBreak + 1;
  while (classAt(bytes, first) & BLANK) first++;
  return byteAt(bytes, first) !== 0x2d || (classAt(bytes, first + 1) & BLANK) === 0;
}

/** A word that is called a value, and not the end of a longer one (`ParameterValue` is one too). */
function valueKeyEnd(bytes: Uint8Array, at: number): number {
  if (classAt(bytes, at - 1) & NAME && !standsAt(bytes, at - 9, 'parameter')) return -1;
  return valueNameEnd(bytes, at);
}

/** Offers what an object calls its value in front of the name it gives it. */
export function valueBefore(bytes: Uint8Array, name: Named, settings: boolean, found: Candidates): void {
  if (!isNameOf(bytes, name.nameStart)) return;
  let lines = 0;
  for (let at = key.start - 1; at > 0 && at > key.start - reach; at--) {
    const byte = bytes[at] as number;
    if (byte === 0x0a) {
      if (++lines > mostLines || !goesOnAbove(bytes, at, settings)) return;
    } else if ((byte | 0x20) === 0x76 || (byte | 0x20) === 0x64) {
      const end = valueKeyEnd(bytes, at);
      if (end < 0 || (lines > 0 && settings && key.colon && !key.quoted && columnOf(bytes, at) !== columnOf(bytes, key.start))) continue;
      namedValue(bytes, name, end, settings, found);
      return;
    } else if (isBound(byte)) return;
  }
}
