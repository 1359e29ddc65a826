import { lowered } from './bytes.ts';

/** A word and the number it was given. */
export interface Keyword {
  readonly bytes: Uint8Array;
  readonly id: number;
}

/** Words by a hash of their first two letters: one pass over a text finds all of them, in any case. */
export interface Keywords {
  readonly buckets: readonly (readonly Keyword[] | undefined)[];
  readonly filled: Uint8Array;
}

/** Numbers groups of words (lower case, two letters or more) by their position. */
export function keywords(groups: readonly (readonly string[])[]): Keywords {
  const buckets: Keyword[][] = [];
  const filled = new Uint8Array(1_024);
  groups.forEach((group, id) => {
    for (const word of group) {
      const bytes = Uint8Array.from(word, (character) => character.charCodeAt(0));
      const key = ((bytes[0] as number) & 31) << 5 | ((bytes[1] as number) & 31);
      filled[key] = 1;
      (buckets[key] ??= []).push({ bytes, id });
    }
  });
  return { buckets, filled };
}

/** Groups that occur in a range, as bits. */
export function groupsIn(words: Keywords, bytes: Uint8Array, start: number, end: number): number {
  let groups = 0;
  let key = start < end ? (bytes[start] as number) & 31 : 0;
  for (let place = start + 1; place < end; place++) {
    key = (key << 5 | ((bytes[place] as number) & 31)) & 1_023;
    if (words.filled[key] === 0) continue;
    for (const word of words.buckets[key] as readonly Keyword[]) {
      if (!(groups & (1 << word.id)) && stands(word, bytes, place - 1, end)) groups |= 1 << word.id;
    }
  }
  return groups;
}

/** How many times words occur in a range. */
export function countIn(words: Keywords, bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  let key = start < end ? (bytes[start] as number) & 31 : 0;
  for (let place = start + 1; place < end; place++) {
    key = (key << 5 | ((bytes[place] as number) & 31)) & 1_023;
    if (words.filled[key] === 0) continue;
    for (const word of words.buckets[key] as readonly Keyword[]) {
      if (stands(word, bytes, place - 1, end)) count++;
    }
  }
  return count;
}

/** Calls back with each word of a range, its group and its place. */
export function eachIn(words: Keywords, bytes: Uint8Array, start: number, end: number, visit: (id: number, from: number, to: number) => void): void {
  for (let place = start; place + 1 < end; place++) {
    const key = ((bytes[place] as number) & 31) << 5 | ((bytes[place + 1] as number) & 31);
    if (words.filled[key] === 0) continue;
    for (const word of words.buckets[key] as readonly Keyword[]) {
      if (stands(word, bytes, place, end)) visit(word.id, place, place + word.bytes.length);
    }
  }
}

function stands({ bytes: word }: Keyword, bytes: Uint8Array, at: number, end: number): boolean {
  if (at + word.length > end) return false;
  for (let i = 0; i < word.length; i++) {
    if (lowered(bytes[at + i] as number) !== word[i]) return false;
  }
  return true;
}
