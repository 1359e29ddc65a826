/** How a value was reached from its name. */
export const kinds = { assign: 0, far: 1, next: 2, scheme: 3, previous: 4, option: 5 } as const;

/** What stands between name and value. */
export const separators = {
  none: 0, assign: 1, colon: 2, define: 3, arrow: 4, test: 5, comma: 6, paren: 7, angle: 8, pipe: 9, either: 10, append: 11, escaped: 12, word: 13, attribute: 14, blank: 15,
} as const;

/** A name and the value it may give a secret to; all places are byte offsets, ends exclusive. */
export class Candidate {
  nameStart: number = 0;
  nameEnd: number = 0;
  kind: number = 0;
  separator: number = 0;
  valueStart: number = 0;
  valueEnd: number = 0;
  /** Byte of the quote around the value, 0 for none. */
  quote: number = 0;
  /** Which value of its name it is: 0 the first. */
  order: number = 0;
  /** Calls around the value. */
  calls: number = 0;
}

/** Numbers a candidate has in a list. */
const STRIDE = 9;

/** The candidates of a text, by where they were met: as numbers, since objects would have to be freed. */
export class Candidates {
  rows: Int32Array = new Int32Array(64 * STRIDE);
  count: number = 0;
}

export function push(list: Candidates, candidate: Candidate): void {
  const at = list.count * STRIDE;
  if (at === list.rows.length) grow(list);
  const rows = list.rows;
  rows[at] = candidate.nameStart;
  rows[at + 1] = candidate.nameEnd;
  rows[at + 2] = candidate.kind;
  rows[at + 3] = candidate.separator;
  rows[at + 4] = candidate.valueStart;
  rows[at + 5] = candidate.valueEnd;
  rows[at + 6] = candidate.quote;
  rows[at + 7] = candidate.order;
  rows[at + 8] = candidate.calls;
  list.count++;
}

/** Reads the candidate at a position of the list. */
export function read(list: Candidates, index: number, into: Candidate): void {
  const rows = list.rows;
  const at = index * STRIDE;
  into.nameStart = rows[at] as number;
  into.nameEnd = rows[at + 1] as number;
  into.kind = rows[at + 2] as number;
  into.separator = rows[at + 3] as number;
  into.valueStart = rows[at + 4] as number;
  into.valueEnd = rows[at + 5] as number;
  into.quote = rows[at + 6] as number;
  into.order = rows[at + 7] as number;
  into.calls = rows[at + 8] as number;
}

/** Where the name of the candidate at a position begins. */
export function nameStartAt(list: Candidates, index: number): number {
  return list.rows[index * STRIDE] as number;
}

function grow(list: Candidates): void {
  const old = list.rows;
  const rows = new Int32Array(old.length * 2);
  for (let at = 0; at < old.length; at++) rows[at] = old[at] as number;
  list.rows = rows;
}
