/** Which lines of a text are new against older versions of it. */

const NEWLINE = 10;

export type LineRanges = readonly (readonly [first: number, last: number])[];

/** The lines of a text as Latin-1 strings, without their ends: LF and CRLF are the same line. */
function linesOf(text: Uint8Array): string[] {
  const whole = Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1');
  const lines = whole.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return whole.includes('\r') ? lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)) : lines;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Length of the whole lines that both texts begin with: by halving, as the comparison is native and a loop here is not yet compiled when a hook runs. */
function commonHead(a: Uint8Array, b: Uint8Array): number {
  let [low, high] = [0, Math.min(a.length, b.length)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (same(a.subarray(low, middle), b.subarray(low, middle))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? 0 : a.lastIndexOf(NEWLINE, low - 1) + 1;
}

const startsLine = (text: Uint8Array, at: number): boolean => at === 0 || text[at - 1] === NEWLINE;

/** Length of the whole lines that both texts end with. `a` and `b` begin with a line. */
function commonTail(a: Uint8Array, b: Uint8Array): number {
  let [low, high] = [0, Math.min(a.length, b.length)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (same(a.subarray(a.length - middle, a.length - low), b.subarray(b.length - middle, b.length - low))) low = middle;
    else high = middle - 1;
  }
  if (startsLine(a, a.length - low) && startsLine(b, b.length - low)) return low;
  // A line begins behind a newline that is in the tail too, so that it is whole in both.
  const first = a.indexOf(NEWLINE, a.length - low);
  return low === 0 || first < 0 ? 0 : a.length - first - 1;
}

/** How many lines there are: one behind the last newline counts when it holds something. */
function countLines(text: Uint8Array): number {
  let count = 0;
  let at = 0;
  for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE, at)) {
    count++;
    at = end + 1;
  }
  return at < text.length ? count + 1 : count;
}

/** Whether each line of `fresh` is one that `old` does not have (or not as often). A line that only moved is not new. */
function marks(old: readonly string[], fresh: readonly string[]): boolean[] {
  const known = new Map<string, number>();
  for (const line of old) known.set(line, (known.get(line) ?? 0) + 1);
  return fresh.map((line) => {
    const count = known.get(line) ?? 0;
    if (count > 0) known.set(line, count - 1);
    return count === 0;
  });
}

/** The same where lines were only put in between old ones, without counting any: most changes of a hook's file are that. Undefined where more happened. */
function inserted(old: readonly string[], fresh: readonly string[]): boolean[] | undefined {
  const isNew: boolean[] = [];
  let next = 0;
  for (let at = 0; at < fresh.length; at++) {
    const known = next < old.length && fresh[at] === old[next];
    if (known) next++;
    isNew.push(!known);
  }
  return next === old.length ? isNew : undefined;
}

/** Adds the marked lines to ranges, the first being line `from`. */
function rangesOf(isNew: readonly boolean[], from: number): [number, number][] {
  const ranges: [number, number][] = [];
  isNew.forEach((marked, i) => {
    if (!marked) return;
    const last = ranges.at(-1);
    if (last && last[1] === from + i - 1) last[1] = from + i;
    else ranges.push([from + i, from + i]);
  });
  return ranges;
}

/** New lines against one old version: what both begin and end with is left out before any line is looked at. */
function against(old: Uint8Array, fresh: Uint8Array): [number, number][] {
  const head = commonHead(old, fresh);
  const [restOld, rest] = [old.subarray(head), fresh.subarray(head)];
  const tail = commonTail(restOld, rest);
  const [gone, come] = [restOld.subarray(0, restOld.length - tail), rest.subarray(0, rest.length - tail)];
  const first = countLines(fresh.subarray(0, head)) + 1;
  // Nothing was taken away, which is what most changes do.
  if (gone.length === 0) return come.length === 0 ? [] : [[first, first + countLines(come) - 1]];
  const [before, now] = [linesOf(gone), linesOf(come)];
  return rangesOf(inserted(before, now) ?? marks(before, now), first);
}

/** Sorted ranges (1-based, inclusive) of the lines in `fresh` that no old version has. Texts are UTF-8 or 8-bit. */
export function newLines(olds: readonly Uint8Array[], fresh: Uint8Array): LineRanges {
  const [only, ...more] = olds;
  if (only && more.length === 0) return against(only, fresh);
  const lines = linesOf(fresh);
  const all = olds.map((old) => marks(linesOf(old), lines));
  return rangesOf(lines.map((_, i) => all.every((isNew) => isNew[i])), 1);
}

/** The share (0 to 1) of the lines of `fresh` that `old` has. */
export function likeness(old: Uint8Array, fresh: Uint8Array): number {
  const lines = linesOf(fresh);
  if (lines.length === 0) return 0;
  return 1 - marks(linesOf(old), lines).filter(Boolean).length / lines.length;
}
