import { lowered } from './bytes.ts';

/** Finds anchor words: pairs of byte offset and anchor id, by rising offset. */
export type AnchorFinder = (bytes: Uint8Array) => Uint32Array;

interface Entry {
  readonly id: number;
  readonly word: Uint8Array;
}

/**
 * The plain finder beside the kernel's, with the same results: a table over the first two bytes (ASCII letters in any case), then a comparison.
 * At one place the longest word counts.
 */
export function createAnchorFinder(words: readonly string[]): AnchorFinder {
  const encoder = new TextEncoder();
  const byPair: (Entry[] | undefined)[] = [];
  const pairs = new Uint8Array(65_536);
  words.forEach((text, id) => {
    const word = encoder.encode(text);
    const key = (word[0] as number) << 8 | (word[1] as number);
    pairs[key] = 1;
    (byPair[key] ??= []).push({ id, word });
  });
  for (const entries of byPair) entries?.sort((a, b) => b.word.length - a.word.length);
  return (bytes) => find(bytes, pairs, byPair);
}

function find(bytes: Uint8Array, pairs: Uint8Array, byPair: readonly (readonly Entry[] | undefined)[]): Uint32Array {
  let found = new Uint32Array(256);
  let count = 0;
  let key = lowered(bytes[0] ?? 0);
  for (let at = 1; at < bytes.length; at++) {
    key = (key << 8 | lowered(bytes[at] as number)) & 0xffff;
    if (pairs[key] === 0) continue;
    const entry = (byPair[key] as readonly Entry[]).find((candidate) => stands(bytes, at - 1, candidate.word));
    if (!entry) continue;
    if (count + 2 > found.length) found = grown(found);
    found[count++] = at - 1;
    found[count++] = entry.id;
  }
  return found.subarray(0, count);
}

function stands(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  if (at + word.length > bytes.length) return false;
  for (let i = 2; i < word.length; i++) {
    if (lowered(bytes[at + i] as number) !== word[i]) return false;
  }
  return true;
}

function grown(found: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(found.length * 2);
  larger.set(found);
  return larger;
}
