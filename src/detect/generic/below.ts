/** Values that stand on a line below their name. */
import { ALNUM, BLANK, BREAK, QUOTE, byteAt, classAt, standsAt } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { kinds, separators } from './candidate.ts';
import type { Language } from './language.ts';
import { afterClosers } from './name.ts';
import type { Named } from './offer.ts';
import { offer, shortestValue, take } from './offer.ts';
import { quotedAt, valueAt } from './value.ts';

/** The value on the line after the separator: quoted only. */
export function nextLine(bytes: Uint8Array, name: Named, separator: number, at: number, found: Candidate[]): void {
  let place = at;
  let breaks = 0;
  while (place < bytes.length && breaks < 2 && (classAt(bytes, place) & (BLANK | BREAK))) {
    if (bytes[place] === 0x0a) breaks++;
    place++;
  }
  const value = breaks === 1 && place - at < 80 ? quotedAt(bytes, place, 0) : undefined;
  if (!value || value.end - value.start < shortestValue) return;
  const { nameStart, nameEnd } = name;
  const candidate: Candidate = { nameStart, nameEnd, kind: kinds.next, separator, valueStart: value.start, valueEnd: value.end, quote: value.quote, order: 0, calls: 0 };
  take(bytes, candidate, false, found);
}

const plistValue = '<string>';

/** `<key>DB_PASSWORD</key><string>...</string>` of a property list, once the tag of the value is passed. */
export function pairedText(bytes: Uint8Array, name: Named, at: number, language: Language, found: Candidate[]): boolean {
  if (!standsAt(bytes, at - plistValue.length, plistValue)) return false;
  offerText(bytes, name, at, language, found);
  return true;
}

function offerText(bytes: Uint8Array, name: Named, at: number, language: Language, found: Candidate[]): void {
  const value = valueAt(bytes, at, true);
  if (value) offer(bytes, name, separators.attribute, value, language, found, kinds.previous);
}

const valueNames = ['value', 'default', 'defaultvalue'];

/** `name: DB_PASSWORD` with `value: ...`, `variable "db_password" {` with `default = ...` on one of the next lines. */
export function previous(bytes: Uint8Array, name: Named, at: number, language: Language, found: Candidate[]): void {
  let place = at;
  for (let line = 0; line < 4; line++) {
    if (byteAt(bytes, place) === 0x2c || byteAt(bytes, place) === 0x7b) place++;
    while (classAt(bytes, place) & BLANK) place++;
    if (!(classAt(bytes, place) & BREAK) || place >= bytes.length) return;
    while (place < bytes.length && (classAt(bytes, place) & (BLANK | BREAK | QUOTE))) place++;
    if (line === 0 && standsAt(bytes, place, plistValue)) return offerText(bytes, name, place + plistValue.length, language, found);
    const word = valueNames.find((candidate) => standsAt(bytes, place, candidate) && !(classAt(bytes, place + candidate.length) & ALNUM));
    if (word) {
      const closed = afterClosers(bytes, place + word.length);
      const sign = byteAt(bytes, closed);
      const value = sign === 0x3a || sign === 0x3d || sign === 0x3e ? valueAt(bytes, closed + 1, language.settings) : undefined;
      if (value) offer(bytes, name, separators.attribute, value, language, found, kinds.previous);
      return;
    }
    while (place < at + 200 && !(classAt(bytes, place) & BREAK)) place++;
  }
}
