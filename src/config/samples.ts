import { alphabets } from '../../rules/alphabets.ts';

/** A small generator (mulberry32): the same seed gives the same text on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The characters of an alphabet: a name, or the inside of a character class. */
export function charactersOf(alphabet: string): string {
  const inside = new RegExp(`[${(alphabets as Record<string, string>)[alphabet] ?? alphabet}]`);
  let all = '';
  for (let code = 0x20; code < 0x7f; code++) if (inside.test(String.fromCharCode(code))) all += String.fromCharCode(code);
  return all;
}

/** An example with its placeholders filled: `{base62:32}` becomes 32 characters drawn from that alphabet, each placeholder its own. Other braces stay. */
export function filled(sample: string, seed = 1): string {
  const next = generator(seed);
  return sample.replace(/\{([a-z][a-z0-9-]*):(\d{1,4})\}/g, (whole, name: string, length: string) => {
    if (!Object.hasOwn(alphabets, name)) return whole;
    const from = charactersOf(name);
    return Array.from({ length: Number(length) }, () => from[Math.floor(next() * from.length)]).join('');
  });
}
