import { latin } from '../bytes.ts';
import { anyOf, bitsOf, type NameKind, type NameTable } from './names.ts';

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

/** An everyday word names a program only by itself: not as a flag, a variable, a folder or a part of a longer name, and not in a comment. */
const isAlone = (text: string, start: number, end: number): boolean =>
  !/[-\w.=#%~^*?$]/.test(text[start - 1] ?? ' ') && !/[-\w.=#%~^*?/]/.test(text[end] ?? ' ') && !isSwitch(text, start, end) && !isComment(text, start) && !isShell(text, start, end);
/** `rmdir /q`, as Windows has it. */
const isSwitch = (text: string, start: number, end: number): boolean => end - start === 1 && text[start - 1] === '/' && /\s/.test(text[start - 2] ?? '');
/** All formats in which programs are named take a line that begins so for a comment, or for no command; the first line may say which program reads the file. */
function isComment(text: string, start: number): boolean {
  let at = text.lastIndexOf('\n', start - 1) + 1;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === '#' && text[at + 1] !== '!';
}
/** `shell: cmd` says which shell runs the step. */
const isShell = (text: string, start: number, end: number): boolean => end - start === 3 && /\bshell:\s{1,8}["']?$/.test(text.slice(Math.max(0, start - 20), start));

/** Characters up to which words are looked up one by one: making the expression takes longer. */
const short = 1 << 16;
const isWord = (text: string, at: number): boolean => /[a-z0-9]/.test(text.charAt(at));

/** The places of words of the table in a short text, each with its end. */
function* placesIn(text: string, names: NameTable['names']): Generator<readonly [string, number, number]> {
  const met = new Set((text.match(/[a-z0-9]+/g) ?? []).filter((word) => Object.hasOwn(names, word)));
  for (const word of met) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (!isWord(text, at - 1) && !isWord(text, end)) yield [word, at, end];
    }
  }
}

/** The same of a long one. */
function* placesBy(word: RegExp, text: string): Generator<readonly [string, number, number]> {
  word.lastIndex = 0;
  for (let found = word.exec(text); found; found = word.exec(text)) yield [found[0], found.index, word.lastIndex];
}

/** An expression for the words of some kinds: that of all takes three times as long to make. */
function expressionOf(names: NameTable['names'], wanted: number): RegExp {
  const words = Object.keys(names).filter((word) => names[word]?.some(([, , kinds]) => (kinds & wanted) !== 0));
  const expression = new RegExp(`(?<![a-z0-9])${anyOf(words)}(?![a-z0-9])`, 'g');
  // V8 interprets an expression the first time, and a first time may be a megabyte.
  expression.test('');
  return expression;
}

/** Prepares the look-up for a table. */
export function createMayName({ names }: NameTable): MayName {
  const expressions = new Map<number, RegExp>();
  const expressionFor = (wanted: number): RegExp => {
    const made = expressions.get(wanted) ?? expressionOf(names, wanted);
    expressions.set(wanted, made);
    return made;
  };
  const holds = (bytes: Uint8Array, wanted: number): boolean => {
    const text = latin(bytes).toLowerCase();
    for (const [word, start, end] of text.length <= short ? placesIn(text, names) : placesBy(expressionFor(wanted), text)) {
      for (const [before, after, kinds] of names[word] ?? []) {
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
