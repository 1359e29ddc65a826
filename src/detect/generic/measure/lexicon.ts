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

/** Bytes of their packed form: base64, `A` written `~`. */
export function unpacked(text: string): Uint8Array {
  // A copy in memory of its own, by one move: `Uint8Array.from` would take 3 ms to go through it byte by byte.
  return new Uint8Array(Buffer.from(text.replaceAll('~', 'A'), 'base64'));
}
