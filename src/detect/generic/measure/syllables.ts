import { LETTER, classAt, lowered } from '../bytes.ts';
import { share } from './features.ts';

const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s y w';
const finals = 'iang iong uang ang eng ing ong iao ian uai uan ai ei ao ou an en in un ia ie iu ua uo ui ue er a e i o u v';

/**
 * Share (0 to 64) of a range's letters in runs that read as Chinese pinyin or Japanese romaji: two syllables or more without a rest.
 * Words of these languages are in no Latin word list.
 */
export function syllableShare(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  let spoken = 0;
  for (let place = start; place < end;) {
    if (!(classAt(bytes, place) & LETTER)) {
      place++;
      continue;
    }
    let stop = place;
    while (stop < end && (classAt(bytes, stop) & LETTER)) stop++;
    letters += stop - place;
    if (stop - place > 3 && (isRomaji(bytes, place, stop) || isPinyin(bytes, place, stop))) spoken += stop - place;
    place = stop;
  }
  return share(spoken, letters);
}

function vowel(byte: number): boolean {
  return byte === 0x61 || byte === 0x65 || byte === 0x69 || byte === 0x6f || byte === 0x75;
}

/** Consonant and vowel in turn, `n` alone, doubled consonants, `sh ch ts ky ...`. */
function isRomaji(bytes: Uint8Array, start: number, end: number): boolean {
  let place = start;
  while (place < end) {
    const first = lowered(bytes[place] as number);
    if (vowel(first)) {
      place++;
      continue;
    }
    if (first === 0x6c || first === 0x71 || first === 0x76 || first === 0x78) return false;
    let next = place + 1;
    const second = next < end ? lowered(bytes[next] as number) : 0;
    if (second === first || second === 0x79 || (second === 0x68 && (first === 0x73 || first === 0x63)) || (second === 0x73 && first === 0x74)) next++;
    if (next < end && vowel(lowered(bytes[next] as number))) place = next + 1;
    else if (first === 0x6e) place++;
    else return false;
  }
  return true;
}

const longestSyllable = 6;
/** A power of two, five times as many as there are. */
const slots = 4_096;
/** Syllables as base-27 numbers of their letters in an open table; 0 is empty. Filled with the first word that asks. */
const syllables = new Int32Array(slots);
let filled = false;

function fill(): void {
  filled = true;
  // The empty initial, too.
  enterFinals(0);
  let code = 0;
  for (let at = 0; at <= initials.length; at++) {
    const letter = at < initials.length ? initials.charCodeAt(at) : 0x20;
    if (letter !== 0x20) code = code * 27 + letter - 0x60;
    else {
      enterFinals(code);
      code = 0;
    }
  }
}

function enterFinals(initial: number): void {
  let code = initial;
  for (let at = 0; at <= finals.length; at++) {
    const letter = at < finals.length ? finals.charCodeAt(at) : 0x20;
    if (letter !== 0x20) code = code * 27 + letter - 0x60;
    else {
      syllables[slotOf(code)] = code;
      code = initial;
    }
  }
}

/** Where a number stands in the table, or could. */
function slotOf(code: number): number {
  let slot = (code ^ code >>> 11) & (slots - 1);
  while (syllables[slot] !== 0 && syllables[slot] !== code) slot = (slot + 1) & (slots - 1);
  return slot;
}

/** Whether a run divides into syllables, at least two: reachable places as bits. */
function isPinyin(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length > 30) return false;
  if (!filled) fill();
  let reachable = 1;
  for (let from = 0; from < length; from++) {
    if (!(reachable & (1 << from))) continue;
    if (reachable >>> from === 0) return false;
    let code = 0;
    for (let size = 1; size <= longestSyllable && from + size <= length; size++) {
      code = code * 27 + lowered(bytes[start + from + size - 1] as number) - 0x60;
      if (syllables[slotOf(code)] === code && !(from === 0 && size === length)) reachable |= 1 << (from + size);
    }
  }
  return (reachable & (1 << length)) !== 0;
}
