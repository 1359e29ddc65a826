import { latin } from '../bytes.ts';
import { bitsOf, type NameKind, type NameTable } from './names.ts';

/**
 * Whether a text may hold a name of one of the kinds: one pass for their words, before anything is decoded, parsed or loaded. Never misses what a reader of
 * the format would find as it is written: only words count, whatever stands between them, and a text with escaped letters may hold anything.
 */
export type MayName = (bytes: Uint8Array, of: readonly NameKind[]) => boolean;

/** Characters around a word in which the rest of its name stands. */
const around = 200;
/** Bytes that are made text at once, and those that two such pieces share: a word with all that counts around it. */
const piece = 1 << 20;
const shared = 1 << 10;
const program = bitsOf(['program']);
const spaced = (text: string): string => text.replaceAll(/[^a-z0-9]+/g, ' ');

const follows = (text: string, end: number, words: string): boolean => words === '' || `${spaced(text.slice(end, end + around))} `.startsWith(` ${words} `);
const precedes = (text: string, start: number, words: string): boolean => words === '' || ` ${spaced(text.slice(Math.max(0, start - around), start))}`.endsWith(` ${words} `);

/** An everyday word names a program only by itself: not as a flag, a variable or a part of a longer name. */
const isAlone = (text: string, start: number, end: number): boolean => !/[-\w.=#%~^*?$]/.test(text[start - 1] ?? ' ') && !/[-\w.=#%~^*?]/.test(text[end] ?? ' ');

/** Prepares the look-up for a table. */
export function createMayName({ pattern, names }: NameTable): MayName {
  const word = new RegExp(pattern, 'g');
  // V8 interprets an expression the first time, and a first time may be a megabyte.
  word.test('');
  const holds = (bytes: Uint8Array, wanted: number): boolean => {
    const text = latin(bytes).toLowerCase();
    word.lastIndex = 0;
    for (let found = word.exec(text); found; found = word.exec(text)) {
      const [start, end] = [found.index, word.lastIndex];
      for (const [before, after, kinds] of names[found[0]] ?? []) {
        const alone = (kinds & wanted) !== program || before !== '' || after !== '' || isAlone(text, start, end);
        if ((kinds & wanted) !== 0 && alone && follows(text, end, after) && precedes(text, start, before)) return true;
      }
    }
    return text.includes('\\u');
  };
  return (bytes, of) => {
    const wanted = bitsOf(of);
    for (let from = 0; from < bytes.length; from += piece - shared) if (holds(bytes.subarray(from, from + piece), wanted)) return true;
    return false;
  };
}
