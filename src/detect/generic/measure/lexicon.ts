import type { Lexicon } from './words.ts';
import { fingerprint, hashed, slotOf } from './words.ts';

/** Puts words (lower-case ASCII letters) into an open hash table of `slots` fingerprints, a power of two. */
export function packWords(words: readonly string[], slots: number): Uint16Array {
  const table = new Uint16Array(slots);
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i) - 0x60);
    const print = fingerprint(hash);
    let slot = slotOf(hash) & (slots - 1);
    while (table[slot] !== 0 && table[slot] !== print) slot = (slot + 1) & (slots - 1);
    table[slot] = print;
  }
  return table;
}

/** The lexicon of its packed form: base64 of little-endian fingerprints, and of trigram costs. */
export function readLexicon(words: string, trigrams: string): Lexicon {
  const packed = Uint8Array.from(Buffer.from(words, 'base64'));
  return { words: new Uint16Array(packed.buffer), trigrams: Uint8Array.from(Buffer.from(trigrams, 'base64')) };
}
