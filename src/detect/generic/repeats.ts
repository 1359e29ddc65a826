/** What names and values tell by themselves, kept for when they come again: only the kernel does it (`repeats.as.ts`), and finds the same without. */
import type { Candidate } from './candidate.ts';
import type { FileFacts } from './measure/facts.ts';
import type { Row } from './measure/features.ts';
import type { Model } from './model.ts';

/** Whether a name was refused: 1, not: 0, not known: -1. */
export function knownRefusal(_bytes: Uint8Array, _start: number, _end: number): number {
  return -1;
}

/** Notes whether the name that was asked for last is refused. */
export function noteRefusal(_bytes: Uint8Array, _start: number, _end: number, _refused: boolean): void {}

/** Whether a candidate is given up for its name and value, both of which came before. */
export function isGivenUp(_model: Model, _bytes: Uint8Array, _candidate: Candidate, _facts: FileFacts): boolean {
  return false;
}

/** Notes that the value of the candidate that was asked for last is ordinary words, and the groups of its name. */
export function noteOrdinary(_bytes: Uint8Array, _candidate: Candidate, _groups: number): void {}

/** Notes what the candidate that was asked for last was measured as. */
export function noteMeasured(_model: Model, _bytes: Uint8Array, _candidate: Candidate, _groups: number, _row: Row): void {}
