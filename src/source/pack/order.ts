/** The order in which objects of packs are read fastest: each right behind what it is stored as a difference from. */
import type { Packs } from './packs.ts';

/** Bytes of a text or of a difference that make its whole family a large one. */
const LARGE = 2 << 20;

/** Places in that order. The first `large` of them belong to families with large texts: whoever reads these needs more memory. */
export interface Families {
  /** Indexes into the list of places that were asked for. */
  readonly order: Int32Array;
  readonly large: number;
  /** By index: bytes that are looked at and unpacked for each, more or less. */
  readonly weights: Float64Array;
}

type Heads = Pick<Packs, 'headOf'>;

/** Entries by number: those asked for first, then what they build on without being asked for. Lists of numbers, since histories have hundreds of thousands. */
interface Nodes {
  readonly places: number[];
  /** Bytes of each entry when inflated. */
  readonly sizes: number[];
  /** What each builds on; -1: nothing. */
  readonly bases: number[];
}

/** Where a place stands in a sorted list, by bisection; -1: nowhere. */
export function indexIn(places: Float64Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return places[low] === place ? low : -1;
}

function nodesOf(packs: Heads, wanted: Float64Array): Nodes {
  const places: number[] = [];
  for (let i = 0; i < wanted.length; i++) places.push(wanted[i] as number);
  const [sizes, bases]: [number[], number[]] = [[], []];
  const others = new Map<number, number>();
  // The list grows by what is met on the way.
  for (let node = 0; node < places.length; node++) {
    const { size, base } = packs.headOf(places[node] as number);
    let under = base < 0 ? -1 : indexIn(wanted, base);
    if (under < 0 && base >= 0) {
      under = others.get(base) ?? places.length;
      if (under === places.length) {
        places.push(base);
        others.set(base, under);
      }
    }
    sizes.push(size);
    bases.push(under);
  }
  return { places, sizes, bases };
}

/** Who builds on each: of node `n`, those in `above` from `from[n]` up to `from[n + 1]`. */
function childrenOf(bases: readonly number[]): { from: Int32Array; above: Int32Array } {
  const from = new Int32Array(bases.length + 1);
  for (const base of bases) if (base >= 0) from[base + 1] = (from[base + 1] as number) + 1;
  for (let node = 0; node < bases.length; node++) from[node + 1] = (from[node + 1] as number) + (from[node] as number);
  const next = from.slice();
  const above = new Int32Array(bases.length);
  bases.forEach((base, node) => {
    if (base < 0) return;
    above[next[base] as number] = node;
    next[base] = (next[base] as number) + 1;
  });
  return { from, above };
}

/** The given places, sorted and each once, family by family. */
export function familyOrder(packs: Heads, wanted: Float64Array): Families {
  const { places, sizes, bases } = nodesOf(packs, wanted);
  const { from, above } = childrenOf(bases);
  const [large, small]: [number[], number[]] = [[], []];
  const seen = new Uint8Array(places.length);
  // A difference is small, its text about as large as the one that all of its family build on: threads ended up to 20 ms apart.
  const weights = Float64Array.from(sizes);
  const visit = (root: number): void => {
    const family: number[] = [];
    let largest = 0;
    for (let waiting = [root], node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (seen[node]) continue;
      seen[node] = 1;
      largest = Math.max(largest, sizes[node] as number);
      if (node !== root) weights[node] = (sizes[node] as number) + (sizes[root] as number);
      if (node < wanted.length) family.push(node);
      for (let i = (from[node + 1] as number) - 1; i >= (from[node] as number); i--) waiting.push(above[i] as number);
    }
    const into = largest > LARGE ? large : small;
    for (const node of family) into.push(node);
  };
  const roots = places.flatMap((_, node) => (bases[node] === -1 ? [node] : []));
  for (const root of roots.sort((a, b) => (places[a] as number) - (places[b] as number))) visit(root);
  // Entries that build on each other in a circle have no root. Nobody writes them; they are read last, and git is asked.
  for (let node = 0; node < wanted.length; node++) if (!seen[node]) visit(node);
  return { order: Int32Array.from([...large, ...small]), large: large.length, weights };
}
