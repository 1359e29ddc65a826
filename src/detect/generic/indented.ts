/** What stands deeper than its name on the lines below: the text of YAML and of elements, and members of an object. */
import { ALNUM, BLANK, BREAK, QUOTE, byteAt, classAt, standsAt } from './bytes.ts';
import { separators } from './candidate.ts';

const farthest = 400;
const mostMembers = 6;
const longestMember = 160;
const valueNames: readonly string[] = ['value', 'default', 'defaultvalue'];

/** How many bytes of its line stand in front of a place, as far as one looks. */
export function columnOf(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < farthest && bytes[start - 1] !== 0x0a) start--;
  return at - start;
}

/** Whether a line stands deeper than its name's, as the value of YAML and the text of an element do. */
export function isIndented(bytes: Uint8Array, nameStart: number, separator: number, place: number): boolean {
  return (separator === separators.colon || separator === separators.angle) && columnOf(bytes, place) > columnOf(bytes, nameStart);
}

/** End of one of the names that speak of the value of another; -1: none stands there. */
export function valueNameEnd(bytes: Uint8Array, at: number): number {
  for (let i = 0; i < valueNames.length; i++) {
    const word = valueNames[i] as string;
    if (standsAt(bytes, at, word) && !(classAt(bytes, at + word.length) & ALNUM)) return at + word.length;
  }
  return -1;
}

/** The first sign of the next line; -1: that is empty, or too far away. */
function nextLineAt(bytes: Uint8Array, at: number): number {
  let place = at;
  while (place < at + longestMember && bytes[place] !== 0x0a) place++;
  if (byteAt(bytes, place) !== 0x0a) return -1;
  place++;
  while (place < at + 2 * longestMember && (classAt(bytes, place) & BLANK)) place++;
  return classAt(bytes, place) & (BLANK | BREAK) ? -1 : place;
}

/** Of the object whose first member stands at a place on a line of its own: the end of the name of the one that holds its value (`Default: ...` below `DBPassword:`); -1: none does. */
export function valueMember(bytes: Uint8Array, first: number, settings: boolean): number {
  const column = columnOf(bytes, first);
  let place = first;
  for (let line = 0; line < mostMembers && place >= 0; line++) {
    const here = columnOf(bytes, place);
    if (here < column) return -1;
    const isQuoted = (classAt(bytes, place) & QUOTE) !== 0;
    const end = here === column && (isQuoted || settings) ? valueNameEnd(bytes, isQuoted ? place + 1 : place) : -1;
    if (end >= 0) return end;
    place = nextLineAt(bytes, place);
  }
  return -1;
}
