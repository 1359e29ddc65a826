/** What the first pass calls a run: a stretch that could be a value without a form of its own. */
import { alphabetSet } from './alphabet.ts';

/** Characters of runs. */
export const runClass = alphabetSet('A-Za-z0-9+/_\\-');

/** Runs shorter than this, or without a digit, are not reported and are no candidates for context rules. */
export const SHORTEST_RUN = 12;
