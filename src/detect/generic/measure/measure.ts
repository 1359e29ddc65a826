import type { Candidate } from '../candidate.ts';
import type { Row } from './features.ts';
import { width } from './features.ts';
import type { FileFacts } from './file.ts';
import { measureFile } from './file.ts';
import { lineAround, measureLine } from './line.ts';
import { measureName } from './name.ts';
import { measureValue } from './value.ts';
import type { Lexicon } from './words.ts';

/** Measures one candidate of a text into `row` (`features.ts` says what stands where). Training and product both call this. */
export function measure(lexicon: Lexicon, bytes: Uint8Array, index: number, facts: FileFacts, row: Row = new Uint8Array(width)): Row {
  const candidate = facts.candidates[index] as Candidate;
  const line = lineAround(bytes, Math.min(candidate.nameStart, candidate.valueStart), Math.max(candidate.valueEnd, candidate.nameEnd));
  measureValue(lexicon, bytes, candidate, row);
  measureName(lexicon, bytes, candidate, row);
  measureLine(bytes, candidate, line, row);
  measureFile(lexicon, bytes, index, line, facts, row);
  return row;
}
