/** How a value gets into the list of candidates. */
import { BLANK, classAt } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { kinds } from './candidate.ts';
import { isReference } from './gates.ts';
import { isPublicName } from './harmless.ts';
import { isInnocuous } from './innocuous.ts';
import type { Language } from './language.ts';
import { afterScheme, tokenEnd } from './scheme.ts';
import type { Value } from './value.ts';
import { longestValue } from './value.ts';

export type Named = Pick<Candidate, 'nameStart' | 'nameEnd'>;

export const shortestValue = 4;

/** Takes the value in unless a gate refuses it; a scheme word before the token is no part of it. */
export function offer(bytes: Uint8Array, name: Named, separator: number, value: Value, language: Language, found: Candidate[], kind: number = kinds.assign, order = 0): void {
  let { start, end } = value;
  let how = kind;
  const token = afterScheme(bytes, start, value.quote ? end : start + 40);
  if (token > start) {
    how = kinds.scheme;
    start = token;
    if (!value.quote) end = tokenEnd(bytes, start);
  }
  while (end > start && (classAt(bytes, end - 1) & BLANK)) end--;
  if (end - start < shortestValue || end - start > longestValue) return;
  const { nameStart, nameEnd } = name;
  const candidate: Candidate = { nameStart, nameEnd, kind: how, separator, valueStart: start, valueEnd: end, quote: value.quote, order, calls: value.calls };
  take(bytes, candidate, language.settings, found);
}

/** The gates: of the value first, which refuses most. */
export function take(bytes: Uint8Array, candidate: Candidate, settings: boolean, found: Candidate[]): void {
  if (isReference(bytes, candidate, settings) || isPublicName(bytes, candidate.nameStart, candidate.nameEnd) || isInnocuous(bytes, candidate.nameStart, candidate.nameEnd)) return;
  found.push(candidate);
}
