/** What a call says of its arguments: that it sets what the first one names, that one is a default. */
import { LETTER, QUOTE, afterBlanks, byteAt, classAt, lowered, standsAt } from './bytes.ts';
import { separators } from './candidate.ts';
import type { Named } from './offer.ts';

/** Functions whose first argument names what the second one is. */
const setters: ReadonlySet<string> = new Set('define setdefault put putstring set setenv setitem setproperty addproperty setconfig header addheader setheader setrequestheader addfield formdata'.split(' '));
const longestSetter = 16;

/** Whether a name is the quoted first argument of a call that sets: `define('DB_PASSWORD', '...')`, `props.put("password", "...")`. */
export function isSetter(bytes: Uint8Array, { nameStart, nameEnd }: Named): boolean {
  if (!(classAt(bytes, nameStart - 1) & QUOTE) || byteAt(bytes, nameStart - 1) !== byteAt(bytes, nameEnd)) return false;
  let end = nameStart - 1;
  while (byteAt(bytes, end - 1) === 0x20) end--;
  if (byteAt(bytes, end - 1) !== 0x28) return false;
  let word = '';
  for (let at = end - 2; word.length <= longestSetter && classAt(bytes, at) & LETTER; at--) word = String.fromCharCode(lowered(bytes[at] as number)) + word;
  return setters.has(word);
}

const keywords = ['default', 'fallback', 'value'];

/** Behind `default=` where a name and a comma came before it: `add_argument("--password", default="...")`; else the place itself. */
export function afterKeyword(bytes: Uint8Array, separator: number, place: number): number {
  if (separator !== separators.comma) return place;
  const word = keywords.find((candidate) => standsAt(bytes, place, candidate));
  const sign = word === undefined ? -1 : afterBlanks(bytes, place + word.length);
  return byteAt(bytes, sign) === 0x3d ? afterBlanks(bytes, sign + 1) : place;
}
