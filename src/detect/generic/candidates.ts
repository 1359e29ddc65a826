import { BREAK, HIGH, NAME, QUOTE, afterBlanks, byteAt, classAt, classes, isChineseIs } from './bytes.ts';
import { blockAt, continuedAt, elementText, nested, nextLine, openedAt, pairedText, previous, valueText } from './below.ts';
import { valueBefore } from './before.ts';
import { afterKeyword, isSetter } from './calls.ts';
import { Candidate, kinds, push, read, separators } from './candidate.ts';
import type { Candidates } from './candidate.ts';
import { isExampleLogin, isInsideString } from './gates.ts';
import { afterClosers, isWordEdge, longestName, nameEndOf, nameStartOf } from './name.ts';
import { Named, forgetName, offer } from './offer.ts';
import { quoted, quotedAt } from './quoted.ts';
import { isScheme, tokenEnd } from './scheme.ts';
import { separatorAt } from './separator.ts';
import { forgetValues } from './unquoted.ts';
import { Value } from './value.ts';
import { valueAt } from './value-at.ts';

/** Candidates of a text: the densest honest ones (settings, translations, tables with a `token` in each short line) stay below this; text made of names and quotes only would cost many seconds a megabyte. */
const fewest = 2000;
const bytesForOne = 8;
const farReach = 60;

const name: Named = new Named();
const first: Value = new Value();
const further: Value = new Value();
const candidate: Candidate = new Candidate();

/**
 * Puts everything in a text that might be a credential, by name, into a list: what `gates.ts` refuses on sight is left out. `anchors` are pairs of place
 * and anchor id. Whether all were looked at: where the rest could hide a secret, the caller has to say so.
 */
export function findCandidates(bytes: Uint8Array, anchors: Uint32Array, settings: boolean, found: Candidates): boolean {
  found.count = 0;
  forgetName();
  forgetValues();
  let done = 0;
  let claimed = -1;
  const most = fewest + (((bytes.length + bytesForOne - 1) / bytesForOne) | 0);
  for (let i = 0; i + 1 < anchors.length && found.count < most; i += 2) {
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
    name.nameStart = start;
    name.nameEnd = nameEnd;
    const before = found.count;
    if (isScheme(bytes, start, nameEnd)) schemeWithout(bytes, claimed, found);
    if (found.count === before) collect(bytes, settings, found);
    if (found.count > before) claimed = valueStartOf(found, before);
  }
  return found.count < most;
}

function valueStartOf(found: Candidates, index: number): number {
  read(found, index, candidate);
  return candidate.valueStart;
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let end = at;
  // A full-width colon (EF BC 9A) separates, and so does a verb.
  while (end < at + 48 && (classAt(bytes, end) & (HIGH | NAME)) && !(bytes[end] === 0xef && byteAt(bytes, end + 1) === 0xbc) && !isChineseIs(bytes, end)) end++;
  return end;
}

/** `Bearer abc`, where the header's name did not lead to the value already. */
function schemeWithout(bytes: Uint8Array, claimed: number, found: Candidates): void {
  const start = afterBlanks(bytes, name.nameEnd);
  if (start === name.nameEnd || start - name.nameEnd > 2 || start === claimed) return;
  if (!isWordEdge(bytes, name.nameStart - 1)) return;
  const end = tokenEnd(bytes, start);
  if (end - start < 8 || isExampleLogin(bytes, start, end)) return;
  candidate.nameStart = name.nameStart;
  candidate.nameEnd = name.nameEnd;
  candidate.kind = kinds.scheme;
  candidate.separator = separators.blank;
  candidate.valueStart = start;
  candidate.valueEnd = end;
  candidate.quote = 0;
  candidate.order = 0;
  candidate.calls = 0;
  push(found, candidate);
}

function collect(bytes: Uint8Array, settings: boolean, found: Candidates): void {
  valueBefore(bytes, name, settings, found);
  const closed = afterClosers(bytes, name.nameEnd);
  const separator = separatorAt(bytes, name.nameStart, name.nameEnd, closed, settings);
  if (separator === 0) {
    if (!pairedText(bytes, name, closed, settings, found) && !elementText(bytes, name, closed, settings, found)) previous(bytes, name, closed, settings, found);
    return;
  }
  const sign = separator % 16;
  const behind = afterBlanks(bytes, (separator - sign) / 16);
  const place = afterKeyword(bytes, sign, behind);
  // A call that sets is an assignment, and so is a default: `define('DB_PASSWORD', '...')`, `fromEnvironment('DB_PASSWORD', defaultValue: '...')`.
  const kind = sign === separators.comma && (place > behind || isSetter(bytes, name)) ? separators.assign : sign;
  if (classAt(bytes, place) & BREAK) {
    if (sign === separators.comma) previous(bytes, name, place, settings, found);
    else nextLine(bytes, name, kind, place, settings, found);
    return;
  }
  const continued = settings ? continuedAt(bytes, place) : place;
  const opened = continued > place ? continued : settings && sign === separators.colon ? blockAt(bytes, place) : openedAt(bytes, sign, place);
  if (opened > place) {
    nextLine(bytes, name, kind, opened, settings, found);
    return;
  }
  if (nested(bytes, name, place, settings, found) || (sign === separators.angle && valueText(bytes, name, place, settings, found))) return;
  if (!valueAt(bytes, place, settings, first)) {
    far(bytes, kind, place, settings, found);
    return;
  }
  if (isObject(bytes, first)) members(bytes, kind, settings, found);
  else offer(bytes, name, kind, first, settings, found, kinds.assign, 0);
  // `password=''`: the value is known, and empty.
  if (first.quote && first.end === first.start) return;
  // In a list inside of a string (`'Accept, Authorization, Cookie'`) the next quote closes.
  if (!first.quote && ((classAt(bytes, first.after) & QUOTE) || (sign === separators.comma && isInsideString(bytes, name.nameStart)))) return;
  far(bytes, kind, first.after, settings, found);
}

function isObject(bytes: Uint8Array, value: Value): boolean {
  return value.quote !== 0 && byteAt(bytes, value.start) === 0x7b && byteAt(bytes, value.end - 1) === 0x7d && value.end - value.start < 1_000;
}

/** The strings inside of an object written as text (`\"{\\"id\\": \\"...\\"}\"`), which is the first value: each is a value of the name. */
function members(bytes: Uint8Array, separator: number, settings: boolean, found: Candidates): void {
  let order = 0;
  for (let place = first.start; place < first.end && order < 8; place++) {
    if (bytes[place] !== 0x3a) continue;
    if (quotedAt(bytes, afterBlanks(bytes, place + 1), 0, further) !== quoted.closed || further.end > first.end) continue;
    offer(bytes, name, separator, further, settings, found, kinds.assign, order++);
    place = further.after - 1;
  }
}

/** Further strings behind the first value: arguments, defaults, the second half of a pair. */
function far(bytes: Uint8Array, separator: number, from: number, settings: boolean, found: Candidates): void {
  let order = 1;
  let closed = false;
  const limit = Math.min(bytes.length, from + farReach);
  for (let place = from; place < limit && order <= 3; place++) {
    const byte = bytes[place] as number;
    const kind = classes[byte] as number;
    if (kind & BREAK) return;
    // `), (`, `}, {`: another member of a list begins.
    if (byte === 0x29 || byte === 0x5d || byte === 0x7d) closed = true;
    else if (closed && (byte === 0x28 || byte === 0x5b || byte === 0x7b)) return;
    if (!(kind & QUOTE)) continue;
    if (quotedAt(bytes, place, 0, further) !== quoted.closed) return;
    const sign = byteAt(bytes, afterBlanks(bytes, further.after));
    // A string before `:` or `=` is the next name, unless a question comes before it.
    if (sign === 0x3d || (sign === 0x3a && !isAnswerTo(bytes, place))) return;
    offer(bytes, name, separator, further, settings, found, kinds.far, order++);
    place = further.after - 1;
  }
}

/** Whether a string is the first of two that a question chooses from: `ready ? "..." : ""`. */
function isAnswerTo(bytes: Uint8Array, at: number): boolean {
  return byteAt(bytes, at - 2) === 0x3f && byteAt(bytes, at - 1) === 0x20;
}
