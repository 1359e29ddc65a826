import type { Body } from '../src/types.ts';

/** Named alphabets of token bodies, as the inside of a character class. */
export const alphabets = {
  digit: '0-9',
  'hex-lower': '0-9a-f',
  'hex-upper': '0-9A-F',
  hex: '0-9A-Fa-f',
  lower: 'a-z',
  upper: 'A-Z',
  letter: 'A-Za-z',
  'base32': 'A-Z2-7',
  'base32-lower': 'a-z2-7',
  'base36-lower': '0-9a-z',
  'base36-upper': '0-9A-Z',
  base58: '1-9A-HJ-NP-Za-km-z',
  base62: '0-9A-Za-z',
  base64: '0-9A-Za-z+/',
  'base64-padded': '0-9A-Za-z+/=',
  base64url: '0-9A-Za-z_-',
  word: '0-9A-Za-z_',
} as const;

/** `min` to `max` characters of an alphabet (a name above, or the inside of a character class); one number: exactly so many. */
export function run(alphabet: keyof typeof alphabets | (string & {}), min: number, max: number = min): Body {
  return { alphabet: (alphabets as Record<string, string>)[alphabet] ?? alphabet, min, max };
}
