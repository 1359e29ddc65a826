/** Values that stand on a line below their name. */
import { BLANK, BREAK, DIGIT, LETTER, QUOTE, byteAt, classAt, standsAt } from './bytes.ts';
import { Candidate, kinds, separators } from './candidate.ts';
import type { Candidates } from './candidate.ts';
import { isIndented, valueMember, valueNameEnd } from './indented.ts';
import { afterClosers, endsLine } from './name.ts';
import { offer, shortestValue, take } from './offer.ts';
import type { Named } from './offer.ts';
import { quoted, quotedAt } from './quoted.ts';
import { Value } from './value.ts';
import { valueAt } from './value-at.ts';

const backslash = 0x5c;
const value: Value = new Value();
const candidate: Candidate = new Candidate();

/** The first sign on the line below a place; -1: an empty line comes first, or nothing near. */
function belowAt(bytes: Uint8Array, at: number): number {
  let place = at;
  let breaks = 0;
  while (place < bytes.length && breaks < 2 && (classAt(bytes, place) & (BLANK | BREAK))) {
    if (bytes[place] === 0x0a) breaks++;
    place++;
  }
  return breaks !== 1 || place - at >= 80 ? -1 : place;
}

/** The value on the line after the separator: quoted; in settings also the first of a list, a block of one word, or what is called the value there. */
export function nextLine(bytes: Uint8Array, name: Named, separator: number, at: number, settings: boolean, found: Candidates): void {
  const place = belowAt(bytes, at);
  if (place < 0 || valueText(bytes, name, place, settings, found)) return;
  const valueNamed = valueMember(bytes, place, settings);
  if (valueNamed >= 0) {
    namedValue(bytes, name, valueNamed, settings, found);
    return;
  }
  if (quotedAt(bytes, place, 0, value) === quoted.closed) {
    if (value.end - value.start >= shortestValue) takeNext(bytes, name, separator, false, found);
    return;
  }
  if (settings) plainBelow(bytes, name, separator, at, place, found);
}

/** A word without quotes below its name: the first of a list, a block, a line that goes on, the value of YAML, the text of an element. */
function plainBelow(bytes: Uint8Array, name: Named, separator: number, at: number, place: number, found: Candidates): void {
  const isItem = byteAt(bytes, place) === 0x2d && (classAt(bytes, place + 1) & BLANK) !== 0;
  if (isItem) {
    if (separator === separators.colon) wordBelow(bytes, name, separator, place + 2, found);
  } else if (separator === separators.angle || !isBlock(bytes, at)) {
    if (isIndented(bytes, name.nameStart, separator, place)) wordBelow(bytes, name, separator, place, found);
  } else if (place > at + 1 && (separator === separators.colon || byteAt(bytes, at - 1) === backslash)) wordBelow(bytes, name, separator, place, found);
}

/** A value in quotes, or a word that is all there is on its line. */
function wordBelow(bytes: Uint8Array, name: Named, separator: number, at: number, found: Candidates): void {
  if (valueAt(bytes, at, true, value) && (value.quote !== 0 || byteAt(bytes, value.after - 1) !== 0x3a) && endsLine(bytes, value.after) && value.end - value.start >= shortestValue) takeNext(bytes, name, separator, true, found);
}

function takeNext(bytes: Uint8Array, name: Named, separator: number, settings: boolean, found: Candidates): void {
  candidate.nameStart = name.nameStart;
  candidate.nameEnd = name.nameEnd;
  candidate.kind = kinds.next;
  candidate.separator = separator;
  candidate.valueStart = value.start;
  candidate.valueEnd = value.end;
  candidate.quote = value.quote;
  candidate.order = 0;
  candidate.calls = 0;
  take(bytes, candidate, settings, found);
}

/** Behind the sign of a block of YAML (`|`, `>-`) at the end of a line; the place itself when none stands there. */
export function blockAt(bytes: Uint8Array, at: number): number {
  const sign = byteAt(bytes, at);
  if (sign !== 0x7c && sign !== 0x3e) return openedAt(bytes, separators.colon, at);
  // How far it is indented, and what becomes of its last line break: `|2-`.
  let end = at + 1;
  while (end < at + 3 && (byteAt(bytes, end) === 0x2d || byteAt(bytes, end) === 0x2b || (classAt(bytes, end) & DIGIT) !== 0)) end++;
  return classAt(bytes, end) & BREAK ? end : at;
}

/** Behind a backslash at the end of a line, which the next one goes on with (`.properties`, shell); the place itself when none stands there. */
export function continuedAt(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) === backslash && (classAt(bytes, at + 1) & BREAK) ? at + 1 : at;
}

function isBlock(bytes: Uint8Array, end: number): boolean {
  let sign = byteAt(bytes, end - 1);
  for (let i = 2; i < 4 && (sign === 0x2d || sign === 0x2b || (sign >= 0x31 && sign <= 0x39)); i++) sign = byteAt(bytes, end - i);
  return sign === 0x7c || sign === 0x3e || sign === backslash;
}

/** Behind a bracket that ends its line, where a value, a list or an object begins; the place itself when none does. */
export function openedAt(bytes: Uint8Array, separator: number, at: number): number {
  const sign = byteAt(bytes, at);
  if (sign !== 0x5b && sign !== 0x28 && sign !== 0x7b) return at;
  if (separator !== separators.assign && separator !== separators.colon && separator !== separators.define && separator !== separators.arrow) return at;
  return classAt(bytes, at + 1) & BREAK ? at + 1 : at;
}

const plistValue = '<string>';
const xmlValue = '<value>';

/** `<key>DB_PASSWORD</key><string>...</string>` of a property list, once the tag of the value is passed. */
export function pairedText(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): boolean {
  if (!standsAt(bytes, at - plistValue.length, plistValue)) return false;
  offerText(bytes, name, at, settings, found);
  return true;
}

/** End of a tag around the value of what the line before named; -1: none. */
function valueTagEnd(bytes: Uint8Array, at: number): number {
  if (standsAt(bytes, at, plistValue)) return at + plistValue.length;
  return standsAt(bytes, at, xmlValue) ? at + xmlValue.length : -1;
}

function offerText(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): void {
  if (valueAt(bytes, at, true, value)) offer(bytes, name, separators.attribute, value, settings, found, kinds.previous, 0);
}

/** What stands behind a name that speaks of the value of another. */
export function namedValue(bytes: Uint8Array, name: Named, end: number, settings: boolean, found: Candidates): void {
  const closed = afterClosers(bytes, end);
  const sign = byteAt(bytes, closed);
  if ((sign === 0x3a || sign === 0x3d || sign === 0x3e) && valueAt(bytes, closed + 1, settings, value)) offer(bytes, name, separators.attribute, value, settings, found, kinds.previous, 0);
}

/** What follows an option in a list of arguments: `- --api-key` and `- ...`, `"--api-key",` and `"...",`. */
function argument(bytes: Uint8Array, name: Named, at: number, found: Candidates): void {
  const place = belowAt(bytes, byteAt(bytes, at) === 0x2c ? at + 1 : at);
  if (place < 0) return;
  if (quotedAt(bytes, place, 0, value) === quoted.closed) takeNext(bytes, name, separators.blank, false, found);
  else if (byteAt(bytes, place) === 0x2d && (classAt(bytes, place + 1) & BLANK) && byteAt(bytes, place + 2) !== 0x2d) wordBelow(bytes, name, separators.blank, place + 2, found);
}

/** The end of a tag of which the name is an attribute's value: `<setting name="ApiKey" serializeAs="String">`. */
function behindAttributes(bytes: Uint8Array, name: Named, at: number): number {
  if (!(classAt(bytes, at) & LETTER) || byteAt(bytes, name.nameStart - 1) !== 0x22 || byteAt(bytes, name.nameStart - 2) !== 0x3d) return at;
  let end = at;
  while (end < at + 60 && byteAt(bytes, end) !== 0x3e && !(classAt(bytes, end) & BREAK)) end++;
  return byteAt(bytes, end) === 0x3e ? end + 1 : at;
}

/** `"api_key": {"value": "..."}` on one line. */
export function nested(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): boolean {
  if (byteAt(bytes, at) !== 0x7b) return false;
  let place = at + 1;
  while (classAt(bytes, place) & BLANK) place++;
  if (!(classAt(bytes, place) & QUOTE)) return false;
  const end = valueNameEnd(bytes, place + 1);
  if (end >= 0) namedValue(bytes, name, end, settings, found);
  return end >= 0;
}

/** `<password encrypted="no">...</password>`: the text of an element that has attributes; empty without them. */
export function elementText(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): boolean {
  const before = byteAt(bytes, name.nameStart - 1);
  if ((before !== 0x3c && before !== 0x3a) || !(classAt(bytes, at) & LETTER)) return false;
  let end = at;
  while (end < at + 160 && byteAt(bytes, end) !== 0x3e && byteAt(bytes, end) !== 0x3c && !(classAt(bytes, end) & BREAK)) end++;
  if (byteAt(bytes, end) !== 0x3e || byteAt(bytes, end - 1) === 0x2f || (classAt(bytes, end - 1) & QUOTE) === 0) return false;
  offerText(bytes, name, end + 1, settings, found);
  return true;
}

/** `<Value>...` where a value of XML stands: its text. */
export function valueText(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): boolean {
  const tag = valueTagEnd(bytes, at);
  if (tag >= 0) offerText(bytes, name, tag, settings, found);
  return tag >= 0;
}

/** `name: DB_PASSWORD` with `value: ...`, `variable "db_password" {` with `default = ...` on one of the next lines. */
export function previous(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): void {
  if (byteAt(bytes, name.nameStart) === 0x2d) {
    argument(bytes, name, at, found);
    return;
  }
  let place = behindAttributes(bytes, name, at);
  for (let line = 0; line < 4; line++) {
    if (byteAt(bytes, place) === 0x2c || byteAt(bytes, place) === 0x7b) place++;
    while (classAt(bytes, place) & BLANK) place++;
    if (!(classAt(bytes, place) & BREAK) || place >= bytes.length) return;
    while (place < bytes.length && (classAt(bytes, place) & (BLANK | BREAK | QUOTE))) place++;
    const tag = line === 0 ? valueTagEnd(bytes, place) : -1;
    if (tag >= 0) {
      offerText(bytes, name, tag, settings, found);
      return;
    }
    const end = valueNameEnd(bytes, place);
    if (end >= 0) {
      namedValue(bytes, name, end, settings, found);
      return;
    }
    while (place < at + 200 && !(classAt(bytes, place) & BREAK)) place++;
  }
}
