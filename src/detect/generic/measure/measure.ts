import { Candidate, read } from '../candidate.ts';
import type { Row } from './features.ts';
import { width } from './features.ts';
import type { FileFacts } from './facts.ts';
import { measureFile } from './file.ts';
import { Line, lineAround, measureLine } from './line.ts';
import { KnownName, measureName } from './name.ts';
import { measureValue } from './value.ts';
import type { Lexicon } from './words.ts';

/** Measures what value and name of a candidate tell; enough to give most of them up. The name is left out where it is in the row already. */
export function measureEarly(lexicon: Lexicon, bytes: Uint8Array, candidate: Candidate, known: KnownName, row: Row): void {
  measureValue(lexicon, bytes, candidate, row);
  if (!known.measured) measureName(lexicon, bytes, candidate, known, row);
  known.measured = true;
}

const line = new Line();

/** Measures the rest: line, file and path. */
export function measureLate(lexicon: Lexicon, bytes: Uint8Array, candidate: Candidate, index: number, facts: FileFacts, row: Row): void {
  lineAround(bytes, Math.min(candidate.nameStart, candidate.valueStart), Math.max(candidate.valueEnd, candidate.nameEnd), line);
  measureLine(bytes, candidate, line, row);
  measureFile(lexicon, bytes, candidate, index, line, facts, row);
}

/** Measures one candidate of a text (`features.ts` says what stands where). Training and product both end here. */
export function measure(lexicon: Lexicon, bytes: Uint8Array, index: number, facts: FileFacts): Row {
  const row = new Uint8Array(width);
  const candidate = new Candidate();
  read(facts.candidates, index, candidate);
  measureEarly(lexicon, bytes, candidate, new KnownName(), row);
  measureLate(lexicon, bytes, candidate, index, facts, row);
  return row;
}
