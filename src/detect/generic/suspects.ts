/** The judging half of the classifier without WebAssembly. */
import { Candidate } from './candidate.ts';
import type { Candidates } from './candidate.ts';
import { nextSecret, verdict } from './judge.ts';
import { placeOf } from './language.ts';
import type { Language } from './language.ts';
import { FileFacts, countNames } from './measure/facts.ts';
import type { Row } from './measure/features.ts';
import { tables } from './tables.ts';

/** A candidate that the model takes for a secret, or that is a classic password. */
export interface Suspect {
  readonly candidate: Candidate;
  /** Log-odds that it is a secret. */
  readonly odds: number;
  readonly classic: boolean;
  readonly row: Row;
}

/** The candidates whose log-odds are `least` or more, and classic passwords. */
export function suspectsAmong(candidates: Candidates, bytes: Uint8Array, anchors: Uint32Array, language: Language, least: number): Suspect[] {
  const { lexicon, model } = tables();
  const facts = factsOf(bytes, candidates, anchors, language);
  const suspects: Suspect[] = [];
  for (let index = nextSecret(lexicon, model, bytes, facts, least, 0); index >= 0; index = nextSecret(lexicon, model, bytes, facts, least, index + 1)) {
    const { candidate, odds, classic, row } = verdict;
    suspects.push({ candidate: Object.assign(new Candidate(), candidate), odds, classic, row: row.slice() });
  }
  return suspects;
}

/** What the features of a text's candidates need to know of the text. */
export function factsOf(bytes: Uint8Array, candidates: Candidates, anchors: Uint32Array, language: Language): FileFacts {
  const { family, settings, bare } = language;
  const facts = Object.assign(new FileFacts(), placeOf(language), { size: bytes.length, family, settings, bare, candidates, anchors, anchorCount: anchors.length });
  countNames(bytes, facts);
  return facts;
}
