import { LETTER, classAt, lowered } from '../bytes.ts';

const vowel = (byte: number): boolean => byte === 0x61 || byte === 0x65 || byte === 0x69 || byte === 0x6f || byte === 0x75;
const initials = ['b', 'p', 'm', 'f', 'd', 't', 'n', 'l', 'g', 'k', 'h', 'j', 'q', 'x', 'zh', 'ch', 'sh', 'r', 'z', 'c', 's', 'y', 'w', ''];
const finals = ['iang', 'iong', 'uang', 'ang', 'eng', 'ing', 'ong', 'iao', 'ian', 'uai', 'uan', 'ai', 'ei', 'ao', 'ou', 'an', 'en', 'in', 'un', 'ia', 'ie', 'iu', 'ua', 'uo', 'ui', 'ue', 'er', 'a', 'e', 'i', 'o', 'u', 'v'];

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
  return letters ? Math.round((spoken * 64) / letters) : 0;
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

/** Syllables as base-27 numbers of their letters; made with the first word that asks. */
let known: ReadonlySet<number> | undefined;
const made = (): ReadonlySet<number> => (known = new Set(initials.flatMap((initial) => finals.map((final) => numberOf(initial + final)))));
const longestSyllable = 6;

function numberOf(text: string): number {
  let number = 0;
  for (let i = 0; i < text.length; i++) number = number * 27 + text.charCodeAt(i) - 0x60;
  return number;
}

/** Whether a run divides into syllables, at least two: reachable places as bits. */
function isPinyin(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length > 30) return false;
  const syllables = known ?? made();
  let reachable = 1;
  for (let from = 0; from < length; from++) {
    if (!(reachable & (1 << from))) continue;
    if (reachable >>> from === 0) return false;
    let number = 0;
    for (let size = 1; size <= longestSyllable && from + size <= length; size++) {
      number = number * 27 + lowered(bytes[start + from + size - 1] as number) - 0x60;
      if (syllables.has(number) && !(from === 0 && size === length)) reachable |= 1 << (from + size);
    }
  }
  return (reachable & (1 << length)) !== 0;
}
