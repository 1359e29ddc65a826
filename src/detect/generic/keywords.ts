import { lowered } from './bytes.ts';

/** Numbered groups of words (lower case, two letters or more) by a hash of their first two letters: one pass over a text finds all of them, in any case. */
export class Keywords {
  readonly groups: string;
  /** Most runs of a hook never look for some of them, so each index is made when it is first asked. */
  made: boolean = false;
  /** By hash, the number of its first word and one; by word, the next one's, so too. */
  heads: Uint16Array = new Uint16Array(0);
  nexts: Uint16Array = new Uint16Array(0);
  ids: Uint8Array = new Uint8Array(0);
  /** Where a word's letters begin; the next one's is their end. */
  starts: Uint16Array = new Uint16Array(0);
  letters: Uint8Array = new Uint8Array(0);

  constructor(groups: string) {
    this.groups = groups;
  }
}

/** Numbers groups of words by their position: `pass pwd|secret` are two. */
export function keywords(groups: string): Keywords {
  return new Keywords(groups);
}

const BLANK = 0x20;
const BAR = 0x7c;

function make(words: Keywords): void {
  const groups = words.groups;
  let most = 1;
  for (let at = 0; at < groups.length; at++) if (isEdge(groups.charCodeAt(at))) most++;
  words.heads = new Uint16Array(1_024);
  words.nexts = new Uint16Array(most);
  words.ids = new Uint8Array(most);
  words.starts = new Uint16Array(most + 1);
  words.letters = new Uint8Array(groups.length);
  let word = 0;
  let id = 0;
  let size = 0;
  for (let at = 0; at < groups.length; at++) {
    const sign = groups.charCodeAt(at);
    if (isEdge(sign)) {
      enter(words, word++, id, size);
      if (sign === BAR) id++;
    } else words.letters[size++] = sign;
  }
  enter(words, word, id, size);
  words.made = true;
}

function isEdge(sign: number): boolean {
  return sign === BLANK || sign === BAR;
}

function enter(words: Keywords, word: number, id: number, end: number): void {
  const start = words.starts[word] as number;
  const key = ((words.letters[start] as number) & 31) << 5 | ((words.letters[start + 1] as number) & 31);
  words.starts[word + 1] = end;
  words.ids[word] = id;
  words.nexts[word] = words.heads[key] as number;
  words.heads[key] = word + 1;
}

/** Groups that occur in a range, as bits. */
export function groupsIn(words: Keywords, bytes: Uint8Array, start: number, end: number): number {
  if (!words.made) make(words);
  const heads = words.heads;
  const nexts = words.nexts;
  const ids = words.ids;
  let groups = 0;
  let key = start < end ? (bytes[start] as number) & 31 : 0;
  for (let place = start + 1; place < end; place++) {
    key = (key << 5 | ((bytes[place] as number) & 31)) & 1_023;
    for (let word = heads[key] as number; word !== 0; word = nexts[word - 1] as number) {
      const bit = 1 << (ids[word - 1] as number);
      if (!(groups & bit) && stands(words, word - 1, bytes, place - 1, end)) groups |= bit;
    }
  }
  return groups;
}

/** How many times words occur in a range. */
export function countIn(words: Keywords, bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  seek(start, end);
  while (next(words, bytes)) count++;
  return count;
}

/** The words of a range one by one, by where they begin: `seek` sets out, `next` comes to each. */
export class Cursor {
  /** Group and place of the word that `next` came to. */
  group: number = 0;
  from: number = 0;
  to: number = 0;
  /** What `next` tries first; 0: the words of the next place. */
  word: number = 0;
  end: number = 0;
}

export const cursor: Cursor = new Cursor();

export function seek(start: number, end: number): void {
  cursor.from = start - 1;
  cursor.end = end;
  cursor.word = 0;
}

export function next(words: Keywords, bytes: Uint8Array): boolean {
  if (!words.made) make(words);
  for (;;) {
    while (cursor.word === 0) {
      cursor.from++;
      if (cursor.from + 1 >= cursor.end) return false;
      cursor.word = words.heads[((bytes[cursor.from] as number) & 31) << 5 | ((bytes[cursor.from + 1] as number) & 31)] as number;
    }
    const word = cursor.word - 1;
    cursor.word = words.nexts[word] as number;
    if (!stands(words, word, bytes, cursor.from, cursor.end)) continue;
    cursor.group = words.ids[word] as number;
    cursor.to = cursor.from + (words.starts[word + 1] as number) - (words.starts[word] as number);
    return true;
  }
}

function stands(words: Keywords, word: number, bytes: Uint8Array, at: number, end: number): boolean {
  const start = words.starts[word] as number;
  const length = (words.starts[word + 1] as number) - start;
  if (at + length > end) return false;
  for (let i = 0; i < length; i++) {
    if (lowered(bytes[at + i] as number) !== words.letters[start + i]) return false;
  }
  return true;
}
