import { lowered } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import { measureCharacters } from './characters.ts';
import { measureEncoded } from './encoded.ts';
import type { Row } from './features.ts';
import { capped, inValue, share } from './features.ts';
import { cursor, keywords, next, seek } from '../keywords.ts';
import { measured } from './logarithms.ts';
import { measureShapes } from './shapes.ts';
import { syllableShare } from './syllables.ts';
import type { Lexicon } from './words.ts';
import { Costs, Cover, measureCosts, measureCover } from './words.ts';

const meaningsOf = { pass: 1, credential: 2, sequence: 4, host: 8, format: 16, url: 32 } as const;
/** The last group: words that stand where a secret will be. Test data says what it is, too. */
const placeholder = 6;
const meanings = keywords(
  'pass|pass pwd secret token key auth cred|123 abcd|.com|%s %d {0} ${ {{|://|example test dummy sample your change foo bar xxx here insert demo fake replace default todo none null mock value user admin string '
  + 'abc qwer some invalid wrong temp redacted hidden mask empty placeholder template unknown missing whatever blank removed omitted',
);
const cover = new Cover();
const leetCover = new Cover();
const costs = new Costs();

/** Everything that the value tells by itself and beside its name. */
export function measureValue(lexicon: Lexicon, bytes: Uint8Array, candidate: Candidate, row: Row): void {
  const start = candidate.valueStart;
  const end = candidate.valueEnd;
  const stop = Math.min(end, start + measured);
  measureCharacters(bytes, start, end, row);
  measureWords(lexicon, bytes, start, stop, row);
  measureMeaning(bytes, candidate, stop, row);
  measureShapes(bytes, start, end, row);
  measureEncoded(bytes, start, end, row);
}

function measureWords(lexicon: Lexicon, bytes: Uint8Array, start: number, stop: number, row: Row): void {
  measureCosts(lexicon, bytes, start, stop, costs);
  measureCover(lexicon, bytes, start, stop, false, cover);
  row[inValue.meanCost] = capped(Math.round(costs.mean));
  row[inValue.worstCost] = capped(Math.round(costs.worst));
  row[inValue.cover] = share(cover.covered, cover.letters);
  row[inValue.cover4] = share(cover.covered4, cover.letters);
  row[inValue.words] = cover.words;
  row[inValue.longestWord] = cover.longest;
  row[inValue.uncovered] = cover.letters - cover.covered;
  // A second look only where digits or signs could stand for letters.
  if (cover.letters < stop - start && stop - start < 40 && cover.covered4 < cover.letters) {
    measureCover(lexicon, bytes, start, stop, true, leetCover);
    row[inValue.leetCover] = share(leetCover.covered4, leetCover.letters);
  } else row[inValue.leetCover] = share(cover.covered4, cover.letters);
  row[inValue.syllables] = cover.covered4 < cover.letters && stop - start < 40 ? syllableShare(bytes, start, stop) : 0;
}

function measureMeaning(bytes: Uint8Array, candidate: Candidate, stop: number, row: Row): void {
  const nameStart = candidate.nameStart;
  const nameEnd = candidate.nameEnd;
  const start = candidate.valueStart;
  let held = 0;
  let count = 0;
  seek(start, stop);
  while (next(meanings, bytes)) {
    held |= 1 << cursor.group;
    if (cursor.group === placeholder) count++;
  }
  row[inValue.placeholder] = count;
  row[inValue.holdsPass] = held & meaningsOf.pass ? 1 : 0;
  row[inValue.holdsCredential] = held & meaningsOf.credential ? 1 : 0;
  row[inValue.sequence1234] = held & meaningsOf.sequence ? 1 : 0;
  row[inValue.address] = held & meaningsOf.url ? 2 : held & meaningsOf.host || hasByte(bytes, start, stop, 0x40) ? 1 : 0;
  row[inValue.format] = held & meaningsOf.format ? 1 : 0;
  row[inValue.inName] = stop - start <= nameEnd - nameStart && holdsRange(bytes, nameStart, nameEnd, start, stop) ? 1 : 0;
  row[inValue.nameIn] = nameEnd - nameStart <= stop - start && holdsRange(bytes, start, stop, nameStart, nameEnd) ? 1 : 0;
}

function hasByte(bytes: Uint8Array, start: number, stop: number, byte: number): boolean {
  for (let place = start; place < stop; place++) {
    if (bytes[place] === byte) return true;
  }
  return false;
}

/** Whether `start..end` holds the bytes of `from..to`, in any case. */
export function holdsRange(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  const length = to - from;
  for (let place = start; place <= end - length; place++) {
    let same = 0;
    while (same < length && lowered(bytes[place + same] as number) === lowered(bytes[from + same] as number)) same++;
    if (same === length) return true;
  }
  return false;
}
