import { DIGIT, HIGH, classAt } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import { measured } from './characters.ts';
import { speaksOfSecret } from './name.ts';
import type { Lexicon } from './words.ts';
import { coverOf } from './words.ts';

/**
 * Whether a value is dictionary words without a digit under a name that speaks neither of a password nor of a secret. Nearly half of all
 * candidates are, and not one of 1,900 labelled secrets: they are not measured.
 */
export function isOrdinary(lexicon: Lexicon, bytes: Uint8Array, { nameStart, nameEnd, valueStart, valueEnd }: Candidate): boolean {
  const stop = Math.min(valueEnd, valueStart + measured);
  for (let place = valueStart; place < stop; place++) {
    if (classAt(bytes, place) & DIGIT) return false;
  }
  if ((classAt(bytes, nameStart) & HIGH) || speaksOfSecret(bytes, nameStart, nameEnd)) return false;
  const cover = coverOf(lexicon, bytes, valueStart, stop, false);
  return cover.letters > 0 && cover.covered === cover.letters;
}
