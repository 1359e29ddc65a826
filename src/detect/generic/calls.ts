/** What a call says of its arguments: that it sets what the first one names, that one is a default. */
import { LETTER, QUOTE, afterBlanks, byteAt, classAt, standsAny, standsAt } from './bytes.ts';
import { separators } from './candidate.ts';
import type { Named } from './offer.ts';

/** Functions whose first argument names what the second one is. */
const setters: readonly string[] = ['define', 'setdefault', 'put', 'putstring', 'set', 'setenv', 'setitem', 'setproperty', 'addproperty', 'setconfig', 'header', 'addheader', 'setheader', 'setrequestheader', 'addfield', 'formdata'];
const longestSetter = 16;

/** Whether a name is the quoted first argument of a call that sets: `define('DB_PASSWORD', '...')`, `props.put("password", "...")`. */
export function isSetter(bytes: Uint8Array, name: Named): boolean {
  const before = name.nameStart - 1;
  if (!(classAt(bytes, before) & QUOTE) || byteAt(bytes, before) !== byteAt(bytes, name.nameEnd)) return false;
  let open = before - 1;
  while (byteAt(bytes, open) === 0x20) open--;
  if (byteAt(bytes, open) !== 0x28) return false;
  let start = open;
  while (open - start <= longestSetter && (classAt(bytes, start - 1) & LETTER)) start--;
  for (let i = 0; i < setters.length; i++) {
    const word = setters[i] as string;
    if (word.length === open - start && standsAt(bytes, start, word)) return true;
  }
  return false;
}

const keywords: readonly string[] = ['defaultvalue', 'default', 'fallback', 'value'];

/** Behind `default=` or `"value":` where a name and a comma came before it: `add_argument("--password", default="...")`, `{"name": "sid", "value": "..."}`; else the place itself. */
export function afterKeyword(bytes: Uint8Array, separator: number, place: number): number {
  if (separator !== separators.comma) return place;
  const start = classAt(bytes, place) & QUOTE ? place + 1 : place;
  const word = standsAny(bytes, start, keywords);
  if (word < 0) return place;
  const end = start + (keywords[word] as string).length;
  if (start > place && byteAt(bytes, end) !== byteAt(bytes, place)) return place;
  const sign = afterBlanks(bytes, start > place ? end + 1 : end);
  return byteAt(bytes, sign) === 0x3d || byteAt(bytes, sign) === 0x3a ? afterBlanks(bytes, sign + 1) : place;
}
