/** Which literals begin a long word: the kernel looks for them where such words begin, and nowhere else (`prefixes.as.ts`). */
import { alphabetSet } from './alphabet.ts';
import type { Needle } from './hits.ts';

/** What tokens are made of there, and how long such a word is. */
const tokenClass = 'A-Za-z0-9+/_.~\\-';
export const LONG = 12;

/**
 * The first three bytes of a literal, in every case it may have; undefined for one that can stand elsewhere than at the beginning of a long word.
 * `isChecked`: the kernel looks at what follows it, too.
 */
export function prefixKeys({ text, caseless, left, next }: Needle, isChecked: boolean): readonly number[] | undefined {
  const token = alphabetSet(tokenClass);
  const follow = isChecked && next?.set.every((flag, byte) => flag <= (token[byte] ?? 0)) === true ? next : undefined;
  if (left !== true || text.length + (follow?.count ?? 0) < LONG || (text.length < 3 && follow === undefined)) return undefined;
  if (!Array.from(text).every((character) => token[character.charCodeAt(0)] === 1)) return undefined;
  let keys: readonly number[] = [0];
  for (let place = 0; place < 3; place++) {
    const codes = place < text.length ? cases(text.charCodeAt(place), caseless) : [...(follow?.set.keys() ?? [])].filter((byte) => follow?.set[byte] === 1);
    keys = keys.flatMap((key) => codes.map((code) => key | (code << (place * 8))));
  }
  return keys;
}

const cases = (code: number, caseless: boolean): readonly number[] => (caseless && code >= 0x61 && code <= 0x7a ? [code, code - 0x20] : [code]);
