import { BLANK, classAt } from './bytes.ts';
import { Candidate, read } from './candidate.ts';
import { isClassic } from './classic.ts';
import type { FileFacts } from './measure/facts.ts';
import type { Row } from './measure/features.ts';
import { width } from './measure/features.ts';
import { measureEarly, measureLate } from './measure/measure.ts';
import { KnownName, recall } from './measure/name.ts';
import { isOrdinary } from './measure/ordinary.ts';
import type { Lexicon } from './measure/words.ts';
import type { Model } from './model.ts';
import { isGivenUp, noteMeasured, noteOrdinary } from './repeats.ts';
import { additiveScore, earlyScore, mixed, treeScore } from './model.ts';

/** What is known of the candidate that `nextSecret` came to. */
export class Verdict {
  /** Log-odds that it is a secret. */
  odds: f64 = 0;
  /** The model takes it for a placeholder, but it is a default, classic or usual password in settings. */
  classic: boolean = false;
  readonly row: Row = new Uint8Array(width);
  readonly candidate: Candidate = new Candidate();
  readonly name: KnownName = new KnownName();
}

export const verdict = new Verdict();

/** The first candidate at position `from` or later whose log-odds are `least` or more, or that is a classic password, described in `verdict`; -1: there is none. */
export function nextSecret(lexicon: Lexicon, model: Model, bytes: Uint8Array, facts: FileFacts, least: f64, from: number): number {
  const candidate = verdict.candidate;
  // Another text may have another name at the same place.
  if (from === 0) verdict.name.start = -1;
  for (let index = from; index < facts.candidates.count; index++) {
    read(facts.candidates, index, candidate);
    if (facts.translation && holdsBlank(bytes, candidate)) continue;
    // Training takes all.
    if (least > -Infinity && isGivenUp(model, bytes, candidate, facts)) continue;
    recall(candidate, verdict.name);
    if (isOrdinary(lexicon, bytes, candidate, verdict.name)) {
      noteOrdinary(bytes, candidate, verdict.name.groups);
      continue;
    }
    measureEarly(lexicon, bytes, candidate, verdict.name, verdict.row);
    noteMeasured(model, bytes, candidate, verdict.name.groups, verdict.row);
    verdict.odds = oddsOf(lexicon, model, bytes, index, facts);
    verdict.classic = verdict.odds < least;
    if (!verdict.classic || isClassic(bytes, candidate, facts, verdict.row)) return index;
  }
  return -1;
}

/** Texts that are translated have words with blanks between; not one of 1,900 labelled secrets among them has. */
function holdsBlank(bytes: Uint8Array, candidate: Candidate): boolean {
  for (let at = candidate.valueStart; at < candidate.valueEnd; at++) {
    if (classAt(bytes, at) & BLANK) return true;
  }
  return false;
}

/** Log-odds of the candidate in `verdict` whose value and name are in the row; given up as soon as the rest cannot save it. */
function oddsOf(lexicon: Lexicon, model: Model, bytes: Uint8Array, index: number, facts: FileFacts): f64 {
  const row = verdict.row;
  if (earlyScore(model, row) < model.cut) return -Infinity;
  measureLate(lexicon, bytes, verdict.candidate, index, facts, row);
  const additive: f64 = additiveScore(model, row);
  return additive < model.floor ? -Infinity : mixed(model, additive, treeScore(model, row));
}
