import { BREAK, HIGH, NAME, QUOTE, afterBlanks, byteAt, classAt, isChineseIs } from './bytes.ts';
import { nextLine, pairedText, previous } from './below.ts';
import { afterKeyword, isSetter } from './calls.ts';
import type { Candidate } from './candidate.ts';
import { kinds, separators } from './candidate.ts';
import { isExampleLogin, isInsideString } from './gates.ts';
import type { Language } from './language.ts';
import { afterClosers, isWordEdge, longestName, nameEndOf, nameStartOf } from './name.ts';
import type { Named } from './offer.ts';
import { offer } from './offer.ts';
import { isScheme, tokenEnd } from './scheme.ts';
import { separatorAt } from './separator.ts';
import type { Value } from './value.ts';
import { quotedAt, valueAt } from './value.ts';

/** Candidates of a text: the densest honest ones (settings, translations, tables with a `token` in each short line) stay below this; text made of names and quotes only would cost many seconds a megabyte. */
const fewest = 2000;
const bytesForOne = 8;
const farReach = 60;

/** Everything in a text that might be a credential, by name: what `gates.ts` refuses on sight is left out. `cut` is called when there are more than are looked at. */
export function candidatesIn(bytes: Uint8Array, anchors: Uint32Array, language: Language, cut?: () => void): Candidate[] {
  const found: Candidate[] = [];
  let done = 0;
  let claimed = -1;
  const most = fewest + bytes.length / bytesForOne;
  for (let i = 0; i + 1 < anchors.length && found.length < most; i += 2) {
    const at = anchors[i] as number;
    if (at < done) continue;
    const end = nameEndOf(bytes, at);
    if (end < 0) {
      done = at + longestName;
      continue;
    }
    const start = nameStartOf(bytes, at);
    // A word of another script is a name by itself.
    const nameEnd = end === at ? endOfWord(bytes, at) : end;
    done = nameEnd;
    if (start < 0 || nameEnd - start > longestName) continue;
    const name = { nameStart: start, nameEnd };
    const before = found.length;
    if (isScheme(bytes, name.nameStart, name.nameEnd)) schemeWithout(bytes, name, claimed, found);
    if (found.length === before) collect(bytes, name, language, found);
    if (found.length > before) claimed = (found[before] as Candidate).valueStart;
  }
  // Where the rest could hide a secret, the caller has to say that it was not looked at.
  if (found.length >= most) cut?.();
  return found;
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let end = at;
  // A full-width colon (EF BC 9A) separates, and so does a verb.
  while (end < at + 48 && (classAt(bytes, end) & (HIGH | NAME)) && !(bytes[end] === 0xef && byteAt(bytes, end + 1) === 0xbc) && !isChineseIs(bytes, end)) end++;
  return end;
}

/** `Bearer abc`, where the header's name did not lead to the value already. */
function schemeWithout(bytes: Uint8Array, name: Named, claimed: number, found: Candidate[]): void {
  const start = afterBlanks(bytes, name.nameEnd);
  if (start === name.nameEnd || start - name.nameEnd > 2 || start === claimed) return;
  if (!isWordEdge(bytes, name.nameStart - 1)) return;
  const end = tokenEnd(bytes, start);
  if (end - start >= 8 && !isExampleLogin(bytes, start, end)) found.push({ nameStart: name.nameStart, nameEnd: name.nameEnd, kind: kinds.scheme, separator: separators.blank, valueStart: start, valueEnd: end, quote: 0, order: 0, calls: 0 });
}

function collect(bytes: Uint8Array, name: Named, language: Language, found: Candidate[]): void {
  const closed = afterClosers(bytes, name.nameEnd);
  const separator = separatorAt(bytes, name.nameStart, name.nameEnd, closed, language.settings);
  if (separator === 0) {
    if (!pairedText(bytes, name, closed, language, found)) previous(bytes, name, closed, language, found);
    return;
  }
  const sign = separator % 16;
  const place = afterKeyword(bytes, sign, afterBlanks(bytes, (separator - sign) / 16));
  // A call that sets is an assignment: `define('DB_PASSWORD', '...')`.
  const kind = sign === separators.comma && isSetter(bytes, name) ? separators.assign : sign;
  if (classAt(bytes, place) & BREAK) {
    if (sign === separators.comma) previous(bytes, name, place, language, found);
    else nextLine(bytes, name, kind, place, found);
    return;
  }
  const value = valueAt(bytes, place, language.settings);
  if (value && isObject(bytes, value)) members(bytes, name, kind, value, language, found);
  else if (value) offer(bytes, name, kind, value, language, found);
  // `password=''`: the value is known, and empty.
  if (value?.quote && value.end === value.start) return;
  // In a list inside of a string (`'Accept, Authorization, Cookie'`) the next quote closes.
  if (value && !value.quote && ((classAt(bytes, value.after) & QUOTE) || (sign === separators.comma && isInsideString(bytes, name.nameStart)))) return;
  far(bytes, name, kind, value?.after ?? place, language, found);
}

function isObject(bytes: Uint8Array, { start, end, quote }: Value): boolean {
  return quote !== 0 && byteAt(bytes, start) === 0x7b && byteAt(bytes, end - 1) === 0x7d && end - start < 1_000;
}

/** The strings inside of an object written as text (`\"{\\"id\\": \\"...\\"}\"`): each is a value of the name. */
function members(bytes: Uint8Array, name: Named, separator: number, object: Value, language: Language, found: Candidate[]): void {
  let order = 0;
  for (let place = object.start; place < object.end && order < 8; place++) {
    if (bytes[place] !== 0x3a) continue;
    const value = quotedAt(bytes, afterBlanks(bytes, place + 1), 0);
    if (!value || value.end > object.end) continue;
    offer(bytes, name, separator, value, language, found, kinds.assign, order++);
    place = value.after - 1;
  }
}

/** Further strings behind the first value: arguments, defaults, the second half of a pair. */
function far(bytes: Uint8Array, name: Named, separator: number, from: number, language: Language, found: Candidate[]): void {
  let place = from;
  let order = 1;
  let closed = false;
  for (const limit = Math.min(bytes.length, from + farReach); place < limit && order <= 3; place++) {
    const kind = classAt(bytes, place);
    if (kind & BREAK) return;
    const byte = bytes[place] as number;
    // `), (`, `}, {`: another member of a list begins.
    if (byte === 0x29 || byte === 0x5d || byte === 0x7d) closed = true;
    else if (closed && (byte === 0x28 || byte === 0x5b || byte === 0x7b)) return;
    if (byte !== 0x22 && byte !== 0x27 && byte !== 0x60) continue;
    const value = quotedAt(bytes, place, 0);
    if (!value) return;
    const sign = byteAt(bytes, afterBlanks(bytes, value.after));
    // A string before `:` or `=` is the next name.
    if (sign === 0x3a || sign === 0x3d) return;
    offer(bytes, name, separator, value, language, found, kinds.far, order++);
    place = value.after - 1;
  }
}
