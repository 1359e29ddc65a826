import { DIGIT, HIGH, classAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import { measured } from './logarithms.ts';
import { speaksOfSecret } from './name.ts';
import type { KnownName } from './name.ts';
import type { Lexicon } from './words.ts';
import { Cover, measureCover } from './words.ts';

const cover = new Cover();

/**
 * Whether a value is dictionary words without a digit under a name that speaks neither of a password nor of a secret. Nearly half of all
 * candidates are, and not one of 1,900 labelled secrets: they are not measured.
 */
export function isOrdinary(lexicon: Lexicon, bytes: Uint8Array, candidate: Candidate, known: KnownName): boolean {
  const start = candidate.valueStart;
  const stop = Math.min(candidate.valueEnd, start + measured);
  for (let place = start; place < stop; place++) {
    if (classAt(bytes, place) & DIGIT) return false;
  }
  if ((classAt(bytes, candidate.nameStart) & HIGH) || speaksOfSecret(bytes, candidate, known)) return false;
  measureCover(lexicon, bytes, start, stop, false, cover);
  return cover.letters > 0 && cover.covered === cover.letters;
}
