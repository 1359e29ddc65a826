/** Which lines of a text are new against older versions of it. */

const NEWLINE = 10;
const RETURN = 13;

export type LineRanges = readonly (readonly [first: number, last: number])[];

/** The lines of a text as Latin-1 strings, without their ends: LF and CRLF are the same line. */
function linesOf(text: Uint8Array): string[] {
  const lines: string[] = [];
  const buffer = Buffer.from(text.buffer, text.byteOffset, text.length);
  for (let at = 0; at < buffer.length; ) {
    const found = buffer.indexOf(NEWLINE, at);
    const end = found < 0 ? buffer.length : found;
    lines.push(buffer.toString('latin1', at, end > at && buffer[end - 1] === RETURN ? end - 1 : end));
    at = end + 1;
  }
  return lines;
}

/** What is between the lines that both texts begin and end with. */
function trimmed(old: readonly string[], fresh: readonly string[]): { start: number; oldEnd: number; freshEnd: number } {
  let start = 0;
  let oldEnd = old.length;
  let freshEnd = fresh.length;
  while (start < oldEnd && start < freshEnd && old[start] === fresh[start]) start++;
  while (oldEnd > start && freshEnd > start && old[oldEnd - 1] === fresh[freshEnd - 1]) {
    oldEnd--;
    freshEnd--;
  }
  return { start, oldEnd, freshEnd };
}

/** Marks the lines of `fresh` that `old` does not have (or not as often). A line that only moved is not new. */
function marks(old: readonly string[], fresh: readonly string[]): Uint8Array {
  const { start, oldEnd, freshEnd } = trimmed(old, fresh);
  const known = new Map<string, number>();
  for (let i = start; i < oldEnd; i++) known.set(old[i] as string, (known.get(old[i] as string) ?? 0) + 1);
  const isNew = new Uint8Array(fresh.length);
  for (let i = start; i < freshEnd; i++) {
    const count = known.get(fresh[i] as string) ?? 0;
    if (count > 0) known.set(fresh[i] as string, count - 1);
    else isNew[i] = 1;
  }
  return isNew;
}

/** Sorted ranges (1-based, inclusive) of the lines in `fresh` that no old version has. Texts are UTF-8 or 8-bit. */
export function newLines(olds: readonly Uint8Array[], fresh: Uint8Array): LineRanges {
  const lines = linesOf(fresh);
  const all = olds.map((old) => marks(linesOf(old), lines));
  const ranges: [number, number][] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!all.every((isNew) => isNew[i])) continue;
    const last = ranges.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else ranges.push([i + 1, i + 1]);
  }
  return ranges;
}

/** The share (0 to 1) of the lines of `fresh` that `old` has. */
export function likeness(old: Uint8Array, fresh: Uint8Array): number {
  const lines = linesOf(fresh);
  if (lines.length === 0) return 0;
  return 1 - marks(linesOf(old), lines).reduce((sum, isNew) => sum + isNew, 0) / lines.length;
}
