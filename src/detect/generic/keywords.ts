import { lowered } from './bytes.ts';

interface Keyword {
  readonly bytes: Uint8Array;
  readonly id: number;
}

/** Words by a hash of their first two letters: one pass over a text finds all of them, in any case. */
interface Index {
  readonly buckets: readonly (readonly Keyword[] | undefined)[];
  readonly filled: Uint8Array;
}

/** Numbered groups of words. Most runs of a hook never look for some of them, so each index is made when it is first asked. */
export interface Keywords {
  readonly groups: readonly (readonly string[])[];
  index?: Index;
}

/** Numbers groups of words (lower case, two letters or more) by their position. */
export const keywords = (groups: readonly (readonly string[])[]): Keywords => ({ groups, index: undefined });

function indexOf(words: Keywords): Index {
  const buckets: Keyword[][] = [];
  const filled = new Uint8Array(1_024);
  words.groups.forEach((group, id) => {
    for (const word of group) {
      const key = (word.charCodeAt(0) & 31) << 5 | (word.charCodeAt(1) & 31);
      filled[key] = 1;
      (buckets[key] ??= []).push({ bytes: Buffer.from(word, 'latin1'), id });
    }
  });
  words.index = { buckets, filled };
  return words.index;
}

/** Groups that occur in a range, as bits. */
export function groupsIn(words: Keywords, bytes: Uint8Array, start: number, end: number): number {
  const { filled, buckets } = words.index ?? indexOf(words);
  let groups = 0;
  let key = start < end ? (bytes[start] as number) & 31 : 0;
  for (let place = start + 1; place < end; place++) {
    key = (key << 5 | ((bytes[place] as number) & 31)) & 1_023;
    if (filled[key] === 0) continue;
    for (const word of buckets[key] as readonly Keyword[]) {
      if (!(groups & (1 << word.id)) && stands(word, bytes, place - 1, end)) groups |= 1 << word.id;
    }
  }
  return groups;
}

/** How many times words occur in a range. */
export function countIn(words: Keywords, bytes: Uint8Array, start: number, end: number): number {
  const { filled, buckets } = words.index ?? indexOf(words);
  let count = 0;
  let key = start < end ? (bytes[start] as number) & 31 : 0;
  for (let place = start + 1; place < end; place++) {
    key = (key << 5 | ((bytes[place] as number) & 31)) & 1_023;
    if (filled[key] === 0) continue;
    for (const word of buckets[key] as readonly Keyword[]) {
      if (stands(word, bytes, place - 1, end)) count++;
    }
  }
  return count;
}

/** Calls back with each word of a range, its group and its place. */
export function eachIn(words: Keywords, bytes: Uint8Array, start: number, end: number, visit: (id: number, from: number, to: number) => void): void {
  const { filled, buckets } = words.index ?? indexOf(words);
  for (let place = start; place + 1 < end; place++) {
    const key = ((bytes[place] as number) & 31) << 5 | ((bytes[place + 1] as number) & 31);
    if (filled[key] === 0) continue;
    for (const word of buckets[key] as readonly Keyword[]) {
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
