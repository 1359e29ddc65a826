/** Calls that look something up: what they are given is a name, not what it names. */
import { LETTER, NAME, UPPER, after, byteAt, classAt, firstLetters, standsAny, standsAt } from './bytes.ts';

const variables: readonly string[] = ['env', 'environ', 'env::var', 'env.fetch', 'environ.get', 'environmentvariable'];
/** How the names of functions begin that look up by their first argument: not one of 1,900 labelled secrets stands there. */
const getters: readonly string[] = ['get', 'fetch', 'load', 'find', 'lookup', 'require', 'has', 'contains', 'remove', 'delete'];
const letters = firstLetters(getters);
const longestCallee = 60;

/** Whether a quoted value is the first argument of a call that looks up (`getenv('NAME')`, `environ['NAME']`, `store.getToken("ann")`). */
export function isLookedUp(bytes: Uint8Array, start: number, end: number): boolean {
  const opener = byteAt(bytes, start - 2);
  if (opener !== 0x28 && opener !== 0x5b) return false;
  if (opener === 0x28 && isGetter(bytes, start - 2)) return true;
  for (let i = 0; i < variables.length; i++) {
    const word = variables[i] as string;
    if (standsAt(bytes, start - 2 - word.length, word)) return after(bytes, start, end, NAME) === end;
  }
  return false;
}

/** Whether the last part of the name before a bracket is a getter's: `db.get_user(`, `findToken(`, not `getaway(`. */
function isGetter(bytes: Uint8Array, open: number): boolean {
  let start = open;
  while (open - start < longestCallee && isCallee(bytes, start - 1)) start--;
  if (letters[byteAt(bytes, start)] === 0) return false;
  const which = standsAny(bytes, start, getters);
  if (which < 0) return false;
  const next = start + (getters[which] as string).length;
  // `Encoding.UTF8.GetBytes("...")`: the text itself, as bytes.
  if (standsAt(bytes, next, 'byte')) return false;
  return next === open || !(classAt(bytes, next) & LETTER) || ((classAt(bytes, next) & UPPER) !== 0 && !(classAt(bytes, next - 1) & UPPER));
}

function isCallee(bytes: Uint8Array, at: number): boolean {
  return byteAt(bytes, at) !== 0x2e && (classAt(bytes, at) & NAME) !== 0;
}
