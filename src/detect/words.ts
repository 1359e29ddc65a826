import { lexicon } from './generic/lexicon.ts';
import { Cover, measureCover } from './generic/measure/words.ts';

const cover = new Cover();

/** Share of a value's letters that stand in words of four letters or more, 0 to 1; random letters stay under 0.3. The word list is unpacked at the first question. */
export function wordShare(value: string): number {
  const bytes = Buffer.from(value, 'latin1');
  measureCover(lexicon(), bytes, 0, bytes.length, false, cover);
  const { letters, covered4 } = cover;
  return letters > 0 ? covered4 / letters : 0;
}

/** Share of a value that stands in runs of neighbours (`abcd`, `1234`, `dcba`), four or longer, 0 to 1. */
export function sequenceShare(value: string): number {
  const text = value.toLowerCase();
  let inside = 0;
  let run = 1;
  let step = 0;
  // Where a run turns (`abcdcba`), one character belongs to both.
  let shared = 0;
  for (let at = 1; at <= text.length; at++) {
    const change = at < text.length ? stepOf(text.charCodeAt(at - 1), text.charCodeAt(at)) : 0;
    if (change !== 0 && (run === 1 || change === step)) {
      step = change;
      run++;
      continue;
    }
    const counts = run > 3;
    if (counts) inside += run - shared;
    shared = counts && change !== 0 ? 1 : 0;
    run = change === 0 ? 1 : 2;
    step = change;
  }
  return text.length > 0 ? inside / text.length : 0;
}

/** 1 or -1 for neighbours in the alphabet or among the digits (`9` and `0` too), 0 otherwise. */
function stepOf(from: number, to: number): number {
  if (from === 0x39 && to === 0x30) return 1;
  const alike = (from > 0x60 && from < 0x7b && to > 0x60 && to < 0x7b) || (from > 0x2f && from < 0x3a && to > 0x2f && to < 0x3a);
  return alike && Math.abs(to - from) === 1 ? to - from : 0;
}

/** Whether letters and digits, each by themselves, count up: `a1b2c3d4`, `aB1cD2eF3`, `aA1bB2cC3`. */
export function countsInStrands(value: string): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '').replace(/(.)\1/gi, '$1');
  return letters.length > 5 && letters.length * 3 > value.length && sequenceShare(letters) > 0.7;
}
