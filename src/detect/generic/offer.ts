/** How a value gets into the list of candidates. */
import { BLANK, byteAt, classAt } from './bytes.ts';
import { Candidate, kinds, push } from './candidate.ts';
import type { Candidates } from './candidate.ts';
import { isReference } from './gates.ts';
import { isInnocuous } from './innocuous.ts';
import { knownRefusal, noteRefusal } from './repeats.ts';
import { afterScheme, tokenEnd } from './scheme.ts';
import { longestValue } from './value.ts';
import type { Value } from './value.ts';

/** Where a name stands. */
export class Named {
  nameStart: number = 0;
  nameEnd: number = 0;
}

export const shortestValue = 4;
const candidate: Candidate = new Candidate();

/** Takes the value in unless a gate refuses it; a scheme word before the token is no part of it. */
export function offer(bytes: Uint8Array, name: Named, separator: number, value: Value, settings: boolean, found: Candidates, kind: number, order: number): void {
  let start = value.start;
  let end = value.end;
  let how = kind;
  const token = afterScheme(bytes, start, value.quote ? end : start + 40);
  if (token > start) {
    how = kinds.scheme;
    start = token;
    if (!value.quote) end = tokenEnd(bytes, start);
  }
  while (end > start && (classAt(bytes, end - 1) & BLANK)) end--;
  if (end - start < shortestValue || end - start > longestValue) return;
  candidate.nameStart = name.nameStart;
  candidate.nameEnd = name.nameEnd;
  candidate.kind = how;
  candidate.separator = separator;
  candidate.valueStart = start;
  candidate.valueEnd = end;
  candidate.quote = value.quote;
  candidate.order = order;
  candidate.calls = value.calls;
  take(bytes, candidate, settings, found);
}

/** The gates: of the value first, which refuses most. */
export function take(bytes: Uint8Array, taken: Candidate, settings: boolean, found: Candidates): void {
  if (!isReference(bytes, taken, settings) && !isRefusedName(bytes, taken.nameStart, taken.nameEnd)) push(found, taken);
}

/** The last name that was asked about: several values may be offered under one. */
class Known extends Named {
  refused: boolean = false;
}

const known: Known = new Known();

/** To be called before another text. */
export function forgetName(): void {
  known.nameStart = -1;
}

function isRefusedName(bytes: Uint8Array, start: number, end: number): boolean {
  if (start !== known.nameStart || end !== known.nameEnd) {
    known.nameStart = start;
    known.nameEnd = end;
    known.refused = isInnocuousName(bytes, start, end);
  }
  return known.refused;
}

function isInnocuousName(bytes: Uint8Array, start: number, end: number): boolean {
  // A key of checksums is told by what stands before it.
  if (byteAt(bytes, start - 1) === 0x2f) return isInnocuous(bytes, start, end);
  const answer = knownRefusal(bytes, start, end);
  if (answer >= 0) return answer === 1;
  const refused = isInnocuous(bytes, start, end);
  noteRefusal(bytes, start, end, refused);
  return refused;
}
