import { DIGIT, LETTER, classAt, lowered } from '../bytes.ts';
import type { Candidate } from '../candidate.ts';
import { placeOf } from '../language.ts';
import type { Language, Place } from '../language.ts';
import type { Row } from './features.ts';
import { capped, inFile, inLine } from './features.ts';
import { groupsIn, keywords } from '../keywords.ts';
import type { Line } from './line.ts';
import { lineAround } from './line.ts';
import type { Lexicon } from './words.ts';
import { costsOf } from './words.ts';

/** What is counted once for all candidates of a text. */
export interface FileFacts {
  readonly language: Language;
  readonly place: Place;
  readonly candidates: readonly Candidate[];
  readonly anchors: Uint32Array;
  readonly nameTimes: ReadonlyMap<number, number>;
  readonly bytes: number;
}

/** Counts the names of a text's candidates. */
export function factsOf(bytes: Uint8Array, candidates: readonly Candidate[], anchors: Uint32Array, language: Language): FileFacts {
  const nameTimes = new Map<number, number>();
  for (const candidate of candidates) {
    if (candidate.order > 0) continue;
    const hash = hashOfName(bytes, candidate);
    nameTimes.set(hash, (nameTimes.get(hash) ?? 0) + 1);
  }
  return { language, place: placeOf(language), candidates, anchors, nameTimes, bytes: bytes.length };
}

/** A name's hash, any case. */
function hashOfName(bytes: Uint8Array, { nameStart, nameEnd }: Candidate): number {
  let hash = 0x811c9dc5;
  for (let place = nameStart; place < nameEnd; place++) hash = Math.imul(hash ^ lowered(bytes[place] as number), 0x01000193);
  return hash >>> 0;
}

const around = 80;

/** Neighbours on the line and in the file, and what the path says. `index` is the candidate's place in the list. */
export function measureFile(lexicon: Lexicon, bytes: Uint8Array, index: number, line: Line, facts: FileFacts, row: Row): void {
  const candidate = facts.candidates[index] as Candidate;
  row[inFile.onLine] = capped(neighbours(facts.candidates, index, line));
  row[inFile.nameTimes] = capped(facts.nameTimes.get(hashOfName(bytes, candidate)) ?? 0);
  row[inFile.density] = capped(Math.round((facts.candidates.length * 2_000) / (facts.bytes + 200)));
  row[inLine.credentialWords] = capped(anchorsOn(facts.anchors, line));
  const before = costsOf(lexicon, bytes, Math.max(0, candidate.nameStart - around), candidate.nameStart);
  const after = costsOf(lexicon, bytes, candidate.valueEnd, Math.min(bytes.length, candidate.valueEnd + around));
  row[inFile.aroundCost] = capped(Math.round(Math.max(before[0], after[0])));
  measureNeighbourhood(bytes, candidate, line, row);
  measurePath(facts.language, facts.place, row);
}

function neighbours(candidates: readonly Candidate[], index: number, line: Line): number {
  let count = 0;
  for (let i = index - 1; i >= 0 && (candidates[i] as Candidate).nameStart >= line.start; i--) count++;
  for (let i = index + 1; i < candidates.length && (candidates[i] as Candidate).nameStart < line.end; i++) count++;
  return count;
}

function anchorsOn(anchors: Uint32Array, line: Line): number {
  let low = 0;
  let high = anchors.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle * 2] as number) < line.start) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let i = low; i * 2 < anchors.length && (anchors[i * 2] as number) < line.end; i++) count++;
  return count;
}

const nearWords = keywords('user login email account|host url server port endpoint');

/** A user or a host named within two lines: settings of an account. */
function measureNeighbourhood(bytes: Uint8Array, candidate: Candidate, here: Line, row: Row): void {
  const above = here.start > 1 ? lineAround(bytes, here.start - 2, here.start - 2) : here;
  const below = here.end + 2 < bytes.length ? lineAround(bytes, here.end + 1, here.end + 1) : here;
  const near = groupsIn(nearWords, bytes, above.start, candidate.nameStart) | groupsIn(nearWords, bytes, candidate.valueEnd, below.end);
  row[inFile.userNear] = near & 1;
  row[inFile.hostNear] = near >> 1;
  row[inFile.siblings] = sameShape(bytes, above) + sameShape(bytes, below);
}

/** Whether a line gives a value to a name, too. */
function sameShape(bytes: Uint8Array, line: Line): number {
  let separators = 0;
  for (let place = line.start; place < line.end && place < line.start + 60; place++) {
    const byte = bytes[place];
    if ((byte === 0x3d || byte === 0x3a) && place > line.start && (classAt(bytes, place - 1) & (LETTER | DIGIT) || bytes[place - 1] === 0x22 || bytes[place - 1] === 0x20)) separators = 1;
  }
  return separators;
}

function measurePath(language: Language, place: Place, row: Row): void {
  row[inFile.testFile] = place.test ? 1 : 0;
  row[inFile.translation] = place.translation ? 1 : 0;
  row[inFile.family] = language.family;
  row[inFile.bare] = language.bare ? 1 : 0;
  row[inFile.yaml] = language.family === 1 ? 1 : 0;
  row[inFile.json] = language.family === 2 ? 1 : 0;
  row[inFile.settings] = language.family === 3 ? 1 : 0;
  row[inFile.script] = language.family === 4 ? 1 : 0;
  row[inFile.markup] = language.family === 5 ? 1 : 0;
  row[inFile.documentation] = language.family === 6 ? 1 : 0;
  row[inFile.java] = language.family === 7 ? 1 : 0;
  row[inFile.ruby] = language.family === 10 ? 1 : 0;
}
