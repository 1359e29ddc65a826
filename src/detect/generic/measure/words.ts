import { LETTER, LOWER, UPPER, classAt, classes, lowered } from '../bytes.ts';

/** Words as fingerprints in an open hash table, and the cost of each letter after two others. */
export class Lexicon {
  /** A power of two of slots; 0 is empty. */
  readonly words: Uint16Array;
  /** 27 * 27 * 27 costs in 1/20 bit; 0 stands for the edge of a word. */
  readonly trigrams: Uint8Array;

  constructor(words: Uint16Array, trigrams: Uint8Array) {
    this.words = words;
    this.trigrams = trigrams;
  }
}

const shortestWord = 3;
export const longestWord = 15;

/** 0x9e3779b1 and 0x85ebca6b as integers of 32 bits. */
const golden = -0x61c8864f;
const mixer = -0x7a143595;

/** Adds one letter (1 to 26) to a word's hash; the start is 0. */
export function hashed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, golden) + (hash >>> 15) | 0;
}

/** Fingerprint and slot of a finished hash. */
export function isWord(lexicon: Lexicon, hash: number): boolean {
  const table = lexicon.words;
  const mask = table.length - 1;
  const print = fingerprint(hash);
  for (let slot = slotOf(hash) & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    if (table[slot] === print) return true;
  }
  return false;
}

export function fingerprint(hash: number): number {
  return (hash >>> 16 ^ hash << 3 & 0xffff) || 1;
}

export function slotOf(hash: number): number {
  return Math.imul(hash ^ hash >>> 13, mixer) >>> 8;
}

/** How much of a text is made of words. */
export class Cover {
  letters: number = 0;
  /** Letters inside of words of at least three, and of at least four letters. */
  covered: number = 0;
  covered4: number = 0;
  words: number = 0;
  longest: number = 0;
}

/** Covers each run of letters by the longest words, from the left. `leet`: digits and signs that stand for letters count as letters. */
export function measureCover(lexicon: Lexicon, bytes: Uint8Array, start: number, end: number, leet: boolean, cover: Cover): void {
  cover.letters = 0;
  cover.covered = 0;
  cover.covered4 = 0;
  cover.words = 0;
  cover.longest = 0;
  const letters = leet ? leetLetters : plainLetters;
  let place = start;
  while (place < end) {
    if (letters[bytes[place] as number] === 0) {
      place++;
      continue;
    }
    const length = wordAt(lexicon, letters, bytes, place, end);
    if (length === 0) {
      cover.letters++;
      place++;
      continue;
    }
    cover.letters += length;
    cover.covered += length;
    if (length > 3) cover.covered4 += length;
    cover.words++;
    cover.longest = Math.max(cover.longest, length);
    place += length;
  }
}

function wordAt(lexicon: Lexicon, letters: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  const stop = Math.min(end, start + longestWord);
  let hash = 0;
  let best = 0;
  for (let place = start; place < stop; place++) {
    const letter = letters[bytes[place] as number] as number;
    if (letter === 0) break;
    hash = hashed(hash, letter);
    if (place - start + 1 >= shortestWord && isWord(lexicon, hash)) best = place - start + 1;
  }
  return best;
}

const plainLetters = lettersAlone();
const leetLetters = withSigns('0o1i3e4a5s7t@a$s!i8b9g');

function lettersAlone(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) table[byte] = (classes[byte] as number) & LETTER ? lowered(byte) - 0x60 : 0;
  return table;
}

/** The letters, and signs by the letter that each stands for. */
function withSigns(pairs: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) table[byte] = plainLetters[byte] as number;
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1) - 0x60;
  return table;
}

/** What `measureCosts` found. */
export class Costs {
  mean: f64 = 0;
  worst: f64 = 0;
}

/** Mean cost of a letter over a range, and that of its worst run of at least four letters, in 1/20 bit. A change from lower to upper case splits a run. */
export function measureCosts(lexicon: Lexicon, bytes: Uint8Array, start: number, end: number, costs: Costs): void {
  let sum: f64 = 0;
  let letters = 0;
  let worst: f64 = 0;
  let place = start;
  while (place < end) {
    if (plainLetters[bytes[place] as number] === 0) {
      place++;
      continue;
    }
    const from = place;
    const cost: f64 = runCost(lexicon, bytes, from, end);
    place = from + runLength;
    sum += cost;
    letters += runLength;
    if (runLength > 3 && cost / runLength > worst) worst = cost / runLength;
  }
  costs.mean = letters > 0 ? sum / letters : 0;
  costs.worst = worst;
}

let runLength = 0;

function runCost(lexicon: Lexicon, bytes: Uint8Array, start: number, end: number): number {
  let a = 0;
  let b = 0;
  let sum = 0;
  let place = start;
  for (; place < end; place++) {
    const c = plainLetters[bytes[place] as number] as number;
    if (c === 0) break;
    if (place > start && (classAt(bytes, place) & UPPER) && (classAt(bytes, place - 1) & LOWER)) break;
    sum += lexicon.trigrams[(a * 27 + b) * 27 + c] as number;
    a = b;
    b = c;
  }
  runLength = place - start;
  return sum;
}
