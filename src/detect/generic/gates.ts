import { ALNUM, BLANK, BREAK, DIGIT, HIGH, JOINT, LETTER, LOWER, NAME, QUOTE, UPPER, after, byteAt, classAt, classes, lowered, standsAt } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { separators } from './candidate.ts';
import { isDigest, isHarmless } from './harmless.ts';
import { isBasicLogin } from './login.ts';
import { isLookedUp } from './lookups.ts';

function isEmptyWord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = 0; i < emptyWords.length; i++) {
    const word = emptyWords[i] as string;
    if (word.length === end - start && standsAt(bytes, start, word)) return true;
  }
  return false;
}

/** Longer values are no names; the limit keeps hostile text linear. */
const longestReference = 200;
const emptyWords: readonly string[] = ['true', 'false', 'null', 'none', 'undefined', 'self', 'this', 'void', 'string', 'nullptr'];

/** Whether a value can be refused on sight: a template, a reference, a mask, a word of the language, escaped bytes of a program, or the name itself. */
export function isReference(bytes: Uint8Array, candidate: Candidate, settings: boolean): boolean {
  const start = candidate.valueStart;
  const end = candidate.valueEnd;
  if (isTemplate(bytes, start, end)) return true;
  if (isMask(bytes, start, end)) return true;
  if (candidate.quote === 0) {
    if ((candidate.separator === separators.word || candidate.separator === separators.comma) && isProse(bytes, candidate)) return true;
    if ((!settings || isMemberOfJson(bytes, candidate) || isField(bytes, candidate)) && isNumber(bytes, start, end)) return true;
    if (!settings && isIdentifier(bytes, start, end) && !isInsideString(bytes, start) && !isPlainLine(bytes, candidate)) return true;
    if (!settings && (bytes[start] === 0x5c || isMember(bytes, start, end) || isVariable(bytes, start, end))) return true;
    if (end - start < 10 && isEmptyWord(bytes, start, end)) return true;
  } else if (isLookedUp(bytes, start, end)) return true;
  return isOwnName(bytes, candidate, settings) || isExampleLogin(bytes, start, end) || isDigest(bytes, candidate.nameEnd, start, end) || isHarmless(bytes, start, end);
}

/** `Basic` with base64 of an invented user and a word for a password. */
export function isExampleLogin(bytes: Uint8Array, start: number, end: number): boolean {
  return standsAt(bytes, start - 6, 'basic ') && isBasicLogin(bytes, start, end);
}

/** `password is forgotten.`, `netrc, pgpass, Kubernetes`: nothing but letters behind a verb, or in a list. What identifies an account of a database stands there as well. */
function isProse(bytes: Uint8Array, candidate: Candidate): boolean {
  if (standsAt(bytes, candidate.nameStart, 'identified')) return false;
  for (let at = candidate.valueStart; at < candidate.valueEnd; at++) {
    const byte = bytes[at] as number;
    if (!(classAt(bytes, at) & (LETTER | HIGH)) && byte !== 0x21 && byte !== 0x3f && byte !== 0x2d && byte !== 0x27) return false;
  }
  return true;
}

/** `parseuint16;`: a word of code with digits in it, where a statement or an argument ends. */
function isVariable(bytes: Uint8Array, start: number, end: number): boolean {
  const next = byteAt(bytes, end);
  if ((next !== 0x3b && next !== 0x2c && next !== 0x29) || (classAt(bytes, start) & DIGIT) || byteAt(bytes, start) === 0x2d) return false;
  for (let at = start; at < end; at++) {
    if (!(classAt(bytes, at) & NAME) || bytes[at] === 0x2d) return false;
  }
  return !isInsideString(bytes, start);
}

/** `list[1`, cut before its bracket closes. */
function isMember(bytes: Uint8Array, start: number, end: number): boolean {
  if (byteAt(bytes, end) !== 0x5d || !(classAt(bytes, start) & (LETTER | JOINT))) return false;
  const open = after(bytes, start, end, NAME);
  return byteAt(bytes, open) === 0x5b && open + 1 < end && after(bytes, open + 1, end, NAME) === end;
}

/** `Request change_password = 1103;`: the number of a field in a description of messages. */
function isField(bytes: Uint8Array, candidate: Candidate): boolean {
  return candidate.separator === separators.assign && byteAt(bytes, candidate.valueEnd) === 0x3b && (classAt(bytes, candidate.nameEnd) & BLANK) !== 0 && (classAt(bytes, candidate.valueEnd + 1) & (BLANK | BREAK)) !== 0;
}

/** `"name": value`: JSON, where a text has quotes and a bare number is a number. */
function isMemberOfJson(bytes: Uint8Array, candidate: Candidate): boolean {
  return candidate.separator === separators.colon && byteAt(bytes, candidate.nameEnd) === 0x22;
}

/** `1_024`, `0x0B96`, `1.5e3`: a constant. Longer ones may be keys. */
function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  if (!(classAt(bytes, start) & DIGIT) || end - start > 11) return false;
  const hex = lowered(byteAt(bytes, start + 1)) === 0x78;
  for (let at = start + 1; at < end; at++) {
    const byte = lowered(bytes[at] as number);
    if (!(classAt(bytes, at) & DIGIT) && byte !== 0x5f && byte !== 0x2e && byte !== 0x78 && !(hex && byte >= 0x61 && byte <= 0x66)) return false;
  }
  return true;
}

/** `name: VALUE`, `name=VALUE` alone on its line in capitals: a text inside of code (a recorded answer, a heredoc); members of the language end with a sign or are words. */
function isPlainLine(bytes: Uint8Array, candidate: Candidate): boolean {
  const start = candidate.valueStart;
  const end = candidate.valueEnd;
  if (candidate.separator !== separators.colon && !(candidate.separator === separators.assign && start === candidate.nameEnd + 1)) return false;
  if (end - start < 6 || !(classAt(bytes, end) & BREAK)) return false;
  let place = candidate.nameStart;
  while (classAt(bytes, place - 1) & BLANK) place--;
  return (classAt(bytes, place - 1) & BREAK) !== 0 && casesOf(bytes, start, end) === UPPER && !holdsByte(bytes, start, end, 0x5f);
}

/** `$NAME`, `${...}`, `{$...}`, `{{ ... }}`, `<...>`, `%(name)s`, `#{...}`, `<%= ... %>`, `__NAME__`. */
function isTemplate(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] as number;
  const second = byteAt(bytes, start + 1);
  const last = bytes[end - 1] as number;
  switch (first) {
    case 0x24: return second === 0x7b || second === 0x28 || (((classAt(bytes, start + 1) & LETTER) !== 0 || second === 0x5f) && isIdentifier(bytes, start + 1, end)) || second === 0x24;
    case 0x7b: return second === 0x7b || second === 0x25 || second === 0x24 || (last === 0x7d && !holdsByte(bytes, start, end, 0x22));
    case 0x3c: return last === 0x3e;
    case 0x23: return second === 0x7b;
    case 0x25: return second === 0x28 || second === 0x7b || (last === 0x25 && end - start > 2);
    case 0x5b: return last === 0x5d && !holdsByte(bytes, start, end, 0x22);
    case 0x40: return second === 0x40 || second === 0x7b;
    default: return false;
  }
}

function holdsByte(bytes: Uint8Array, start: number, end: number, byte: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] === byte) return true;
  }
  return false;
}

const lookBack = 200;

/** Whether a place stands inside a string literal that began on the same line. */
export function isInsideString(bytes: Uint8Array, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < lookBack && bytes[start - 1] !== 0x0a) start--;
  let open = 0;
  for (let place = start; place < at; place++) {
    const byte = bytes[place] as number;
    if (byte === 0x5c) place++;
    else if (open === 0 && ((classes[byte] as number) & QUOTE)) open = byte;
    else if (byte === open) open = 0;
  }
  return open !== 0;
}

/** One byte repeated, or only signs that hide something. */
function isMask(bytes: Uint8Array, start: number, end: number): boolean {
  const first = lowered(bytes[start] as number);
  let same = true;
  let signs = true;
  for (let at = start; at < end && (same || signs); at++) {
    const byte = bytes[at] as number;
    if (lowered(byte) !== first) same = false;
    if ((classes[byte] as number) & (ALNUM | HIGH)) signs = false;
  }
  return same || signs;
}

/** A name or a chain of names without a digit: `config.password`, `user_name`, `Foo::bar`. */
function isIdentifier(bytes: Uint8Array, start: number, end: number): boolean {
  if (!(classAt(bytes, start) & (LETTER | JOINT)) || end - start > longestReference) return false;
  for (let at = start; at < end; at++) {
    const kind = classes[bytes[at] as number] as number;
    if (kind & DIGIT) return false;
    if (!(kind & (LETTER | JOINT)) && bytes[at] !== 0x3a && bytes[at] !== 0x3f && bytes[at] !== 0x21 && bytes[at] !== 0x28 && bytes[at] !== 0x5b) return false;
  }
  return true;
}

/** The value repeats the name, apart from case, joints and blanks; without quotes in code also apart from a number. */
function isOwnName(bytes: Uint8Array, candidate: Candidate, settings: boolean): boolean {
  const nameEnd = candidate.nameEnd;
  const valueEnd = candidate.valueEnd;
  let value = after(bytes, candidate.valueStart, valueEnd, JOINT | BLANK);
  let name = after(bytes, candidate.nameStart, nameEnd, JOINT);
  while (value < valueEnd && name < nameEnd) {
    if (lowered(bytes[value] as number) !== lowered(bytes[name] as number)) return false;
    value = after(bytes, value + 1, valueEnd, JOINT | BLANK);
    name = after(bytes, name + 1, nameEnd, JOINT);
  }
  if (name !== nameEnd) return false;
  // `login(token=token1)`: a variable called after what it holds.
  if (candidate.quote === 0 && !settings) value = after(bytes, value, valueEnd, DIGIT);
  return value === valueEnd;
}

/** Whether all letters of a range are of one case, for callers that tell constants from words. */
export function casesOf(bytes: Uint8Array, start: number, end: number): number {
  let seen = 0;
  for (let at = start; at < end; at++) seen |= (classes[bytes[at] as number] as number) & (LOWER | UPPER);
  return seen;
}
