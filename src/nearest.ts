/** Optimal string alignment distance (a transposition counts as one), row by row. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The name most like `typed`, if any is near enough to be a slip of the finger. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const word = typed.slice(0, 64).toLowerCase();
  const ranked = names.map((name) => ({ name, away: distance(word, name.toLowerCase()) })).sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best && best.away <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
