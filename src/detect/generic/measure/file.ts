import { DIGIT, LETTER, classAt } from '../bytes.ts';
import type { Candidate, Candidates } from '../candidate.ts';
import { nameStartAt } from '../candidate.ts';
import { groupsIn, keywords } from '../keywords.ts';
import type { FileFacts } from './facts.ts';
import { timesOf } from './facts.ts';
import type { Row } from './features.ts';
import { capped, inFile, inLine } from './features.ts';
import { Line, lineAround } from './line.ts';
import type { Lexicon } from './words.ts';
import { Costs, measureCosts } from './words.ts';

const around = 80;
const costs = new Costs();

/** Neighbours on the line and in the file, and what the path says. `index` is the candidate's place in the list. */
export function measureFile(lexicon: Lexicon, bytes: Uint8Array, candidate: Candidate, index: number, line: Line, facts: FileFacts, row: Row): void {
  const among: f64 = facts.candidates.count * 2_000;
  row[inFile.onLine] = capped(neighbours(facts.candidates, index, line));
  row[inFile.nameTimes] = capped(timesOf(bytes, candidate, facts));
  row[inFile.density] = capped(Math.round(among / (facts.size + 200)));
  row[inLine.credentialWords] = capped(anchorsOn(facts, line));
  measureCosts(lexicon, bytes, Math.max(0, candidate.nameStart - around), candidate.nameStart, costs);
  const before = costs.mean;
  measureCosts(lexicon, bytes, candidate.valueEnd, Math.min(bytes.length, candidate.valueEnd + around), costs);
  row[inFile.aroundCost] = capped(Math.round(before > costs.mean ? before : costs.mean));
  measureNeighbourhood(bytes, candidate, line, row);
  measurePath(facts, row);
}

function neighbours(candidates: Candidates, index: number, line: Line): number {
  let count = 0;
  for (let i = index - 1; i >= 0 && nameStartAt(candidates, i) >= line.start; i--) count++;
  for (let i = index + 1; i < candidates.count && nameStartAt(candidates, i) < line.end; i++) count++;
  return count;
}

function anchorsOn(facts: FileFacts, line: Line): number {
  const anchors = facts.anchors;
  let low = 0;
  let high = facts.anchorCount >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle * 2] as number) < line.start) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let i = low; i * 2 < facts.anchorCount && (anchors[i * 2] as number) < line.end; i++) count++;
  return count;
}

const nearWords = keywords('user login email account|host url server port endpoint');

const above = new Line();
const below = new Line();

/** A user or a host named within two lines: settings of an account. */
function measureNeighbourhood(bytes: Uint8Array, candidate: Candidate, here: Line, row: Row): void {
  above.start = here.start;
  above.end = here.end;
  below.start = here.start;
  below.end = here.end;
  if (here.start > 1) lineAround(bytes, here.start - 2, here.start - 2, above);
  if (here.end + 2 < bytes.length) lineAround(bytes, here.end + 1, here.end + 1, below);
  const near = groupsIn(nearWords, bytes, above.start, candidate.nameStart) | groupsIn(nearWords, bytes, candidate.valueEnd, below.end);
  row[inFile.userNear] = near & 1;
  row[inFile.hostNear] = near >> 1;
  row[inFile.siblings] = sameShape(bytes, above) + sameShape(bytes, below);
}

/** Whether a line gives a value to a name, too. */
function sameShape(bytes: Uint8Array, line: Line): number {
  let separators = 0;
  for (let place = line.start; place < line.end && place < line.start + 60; place++) {
    const byte = bytes[place] as number;
    if ((byte === 0x3d || byte === 0x3a) && place > line.start && ((classAt(bytes, place - 1) & (LETTER | DIGIT)) !== 0 || bytes[place - 1] === 0x22 || bytes[place - 1] === 0x20)) separators = 1;
  }
  return separators;
}

function measurePath(facts: FileFacts, row: Row): void {
  const family = facts.family;
  row[inFile.testFile] = facts.test ? 1 : 0;
  row[inFile.translation] = facts.translation ? 1 : 0;
  row[inFile.family] = family;
  row[inFile.bare] = facts.bare ? 1 : 0;
  row[inFile.yaml] = family === 1 ? 1 : 0;
  row[inFile.json] = family === 2 ? 1 : 0;
  row[inFile.settings] = family === 3 ? 1 : 0;
  row[inFile.script] = family === 4 ? 1 : 0;
  row[inFile.markup] = family === 5 ? 1 : 0;
  row[inFile.documentation] = family === 6 ? 1 : 0;
  row[inFile.java] = family === 7 ? 1 : 0;
  row[inFile.ruby] = family === 10 ? 1 : 0;
}
