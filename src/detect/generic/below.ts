/** Values that stand on a line below their name. */
import { ALNUM, BLANK, BREAK, QUOTE, byteAt, classAt, standsAt } from './bytes.ts';
import { Candidate, kinds, separators } from './candidate.ts';
import type { Candidates } from './candidate.ts';
import { afterClosers } from './name.ts';
import { offer, shortestValue, take } from './offer.ts';
import type { Named } from './offer.ts';
import { quoted, quotedAt } from './quoted.ts';
import { Value } from './value.ts';
import { valueAt } from './value-at.ts';

const value: Value = new Value();
const candidate: Candidate = new Candidate();

/** The value on the line after the separator: quoted only. */
export function nextLine(bytes: Uint8Array, name: Named, separator: number, at: number, found: Candidates): void {
  let place = at;
  let breaks = 0;
  while (place < bytes.length && breaks < 2 && (classAt(bytes, place) & (BLANK | BREAK))) {
    if (bytes[place] === 0x0a) breaks++;
    place++;
  }
  if (breaks !== 1 || place - at >= 80 || quotedAt(bytes, place, 0, value) !== quoted.closed || value.end - value.start < shortestValue) return;
  candidate.nameStart = name.nameStart;
  candidate.nameEnd = name.nameEnd;
  candidate.kind = kinds.next;
  candidate.separator = separator;
  candidate.valueStart = value.start;
  candidate.valueEnd = value.end;
  candidate.quote = value.quote;
  candidate.order = 0;
  candidate.calls = 0;
  take(bytes, candidate, false, found);
}

const plistValue = '<string>';

/** `<key>DB_PASSWORD</key><string>...</string>` of a property list, once the tag of the value is passed. */
export function pairedText(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): boolean {
  if (!standsAt(bytes, at - plistValue.length, plistValue)) return false;
  offerText(bytes, name, at, settings, found);
  return true;
}

function offerText(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): void {
  if (valueAt(bytes, at, true, value)) offer(bytes, name, separators.attribute, value, settings, found, kinds.previous, 0);
}

const valueNames: readonly string[] = ['value', 'default', 'defaultvalue'];

/** End of one of the names that speak of the value of another; -1: none stands there. */
function valueNameEnd(bytes: Uint8Array, at: number): number {
  for (let i = 0; i < valueNames.length; i++) {
    const word = valueNames[i] as string;
    if (standsAt(bytes, at, word) && !(classAt(bytes, at + word.length) & ALNUM)) return at + word.length;
  }
  return -1;
}

/** `name: DB_PASSWORD` with `value: ...`, `variable "db_password" {` with `default = ...` on one of the next lines. */
export function previous(bytes: Uint8Array, name: Named, at: number, settings: boolean, found: Candidates): void {
  let place = at;
  for (let line = 0; line < 4; line++) {
    if (byteAt(bytes, place) === 0x2c || byteAt(bytes, place) === 0x7b) place++;
    while (classAt(bytes, place) & BLANK) place++;
    if (!(classAt(bytes, place) & BREAK) || place >= bytes.length) return;
    while (place < bytes.length && (classAt(bytes, place) & (BLANK | BREAK | QUOTE))) place++;
    if (line === 0 && standsAt(bytes, place, plistValue)) {
      offerText(bytes, name, place + plistValue.length, settings, found);
      return;
    }
    const end = valueNameEnd(bytes, place);
    if (end >= 0) {
      const closed = afterClosers(bytes, end);
      const sign = byteAt(bytes, closed);
      if ((sign === 0x3a || sign === 0x3d || sign === 0x3e) && valueAt(bytes, closed + 1, settings, value)) offer(bytes, name, separators.attribute, value, settings, found, kinds.previous, 0);
      return;
    }
    while (place < at + 200 && !(classAt(bytes, place) & BREAK)) place++;
  }
}
