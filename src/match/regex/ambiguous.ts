/** Whether rounds of a repeat can match one text in several ways (exponential ambiguity). */
import { Positions } from './positions.ts';
import type { Node } from './tree.ts';

/** Pairs of positions that are tried before the answer is yes by caution. */
const MOST_PAIRS = 200_000;

/**
 * Two ways through the rounds on one text that part and meet again double with every round. Looks for them in the product of the
 * body's positions with themselves (Weber and Seidl 1991): from a pair of equal positions to unequal ones and back.
 */
export function isAmbiguous(body: Node): boolean {
  const positions = new Positions({ kind: 'repeat', node: body, min: 1, max: 2, lazy: false });
  if (positions.doubled) return true;
  const count = positions.count;
  for (const start of positions.first) {
    const parted = new Set<number>();
    const from = [start * count + start];
    const seen = new Set(from);
    for (let pair = from.pop(); pair !== undefined; pair = from.pop()) {
      for (const next of positions.pairsAfter(Math.floor(pair / count), pair % count)) {
        const apart = Math.floor(next / count) !== next % count || parted.has(pair);
        if (apart && next === start * count + start) return true;
        if (apart && !parted.has(next)) parted.add(next);
        else if (seen.has(next)) continue;
        seen.add(next);
        from.push(next);
        if (seen.size + parted.size > MOST_PAIRS) return true;
      }
    }
  }
  return false;
}
