import { BLANK, DIGIT, HIGH, LETTER, LOWER, UPPER, byteFlags, classes, lowered, mark } from '../bytes.ts';
import type { Row } from './features.ts';
import { capped, inValue, share } from './features.ts';
import { logarithms, measured, multiples } from './logarithms.ts';

const counts = new Uint16Array(256);
/** Characters by class, in the order below. */
const tally = new Uint16Array(6);
/** Signs by the features from `dots` to `marks`; the first are those without one. */
const signs = new Uint16Array(8);
const signOf = signTable();

function signTable(): Uint8Array {
  const table = new Uint8Array(256);
  mark(table, '.', 1);
  mark(table, '/\\', 2);
  mark(table, '-', 3);
  mark(table, '_', 4);
  mark(table, ':', 5);
  mark(table, '()[]{}<>', 6);
  mark(table, '!#$%@^&*?', 7);
  return table;
}

/** Lower, upper, digit, blank, high, sign: the order of the class in a row. */
const order = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) order[byte] = classOrder(classes[byte] as number);
const vowelTable = byteFlags('aeiouyAEIOUY');

function classOrder(bits: number): number {
  if (bits & LOWER) return 0;
  if (bits & UPPER) return 1;
  if (bits & DIGIT) return 2;
  if (bits & BLANK) return 3;
  return bits & HIGH ? 4 : 5;
}

/** Counts, runs and entropy of the characters of `start..end`. */
export function measureCharacters(bytes: Uint8Array, start: number, end: number, row: Row): void {
  const stop = Math.min(end, start + measured);
  const length = stop - start;
  tally.fill(0);
  signs.fill(0);
  let changes = 0;
  let vowels = 0;
  let last = -1;
  for (let place = start; place < stop; place++) {
    const byte = bytes[place] as number;
    const kind = order[byte] as number;
    tally[kind] = (tally[kind] as number) + 1;
    if (kind !== last && last >= 0) changes++;
    last = kind;
    vowels += vowelTable[byte] as number;
    const sign = signOf[byte] as number;
    signs[sign] = (signs[sign] as number) + 1;
  }
  row[inValue.length] = capped(end - start);
  row[inValue.lower] = share(tally[0] as number, length);
  row[inValue.upper] = share(tally[1] as number, length);
  row[inValue.digits] = share(tally[2] as number, length);
  row[inValue.blanks] = share(tally[3] as number, length);
  row[inValue.high] = share(tally[4] as number, length);
  row[inValue.signs] = share(tally[5] as number, length);
  row[inValue.changes] = share(changes, length);
  row[inValue.vowels] = share(vowels, (tally[0] as number) + (tally[1] as number));
  row[inValue.firstClass] = order[bytes[start] as number] as number;
  row[inValue.lastClass] = order[bytes[end - 1] as number] as number;
  row[inValue.lettersOnly] = (tally[0] as number) + (tally[1] as number) === length ? 1 : 0;
  row[inValue.digitsOnly] = tally[2] === length ? 1 : 0;
  measureEntropy(bytes, start, stop, row);
  measureRuns(bytes, start, stop, row);
  for (let sign = 1; sign < 8; sign++) row[inValue.dots + sign - 1] = signs[sign] as number;
}

function measureEntropy(bytes: Uint8Array, start: number, stop: number, row: Row): void {
  const length = stop - start;
  let distinct = 0;
  for (let place = start; place < stop; place++) {
    const byte = bytes[place] as number;
    if (counts[byte] === 0) distinct++;
    counts[byte] = (counts[byte] as number) + 1;
  }
  let sum: f64 = 0;
  for (let place = start; place < stop; place++) {
    const byte = bytes[place] as number;
    sum += multiples[counts[byte] as number] as f64;
    counts[byte] = 0;
  }
  const most = logarithms[length] as f64;
  const entropy: f64 = most - sum / length;
  row[inValue.distinct] = distinct;
  row[inValue.entropy] = Math.round(entropy * 32);
  row[inValue.relativeEntropy] = length > 1 ? Math.round((entropy * 64) / most) : 0;
}

function measureRuns(bytes: Uint8Array, start: number, stop: number, row: Row): void {
  let same = 1, sequence = 1, letters = 0, digits = 0;
  let mostSame = 1, mostSequence = 1, mostLetters = 0, mostDigits = 0;
  let last = -2;
  for (let place = start; place < stop; place++) {
    const byte = lowered(bytes[place] as number);
    const kind = classes[byte] as number;
    same = byte === last ? same + 1 : 1;
    sequence = (byte === last + 1 || byte === last - 1) && (kind & (LETTER | DIGIT)) ? sequence + 1 : 1;
    letters = kind & LETTER ? letters + 1 : 0;
    digits = kind & DIGIT ? digits + 1 : 0;
    last = byte;
    if (same > mostSame) mostSame = same;
    if (sequence > mostSequence) mostSequence = sequence;
    if (letters > mostLetters) mostLetters = letters;
    if (digits > mostDigits) mostDigits = digits;
  }
  row[inValue.sameRun] = mostSame;
  row[inValue.sequenceRun] = mostSequence;
  row[inValue.letterRun] = mostLetters;
  row[inValue.digitRun] = mostDigits;
}
