/** The order in which objects of packs are read fastest: each right behind what it is stored as a difference from. */
import type { Packs } from './packs.ts';

/** A place and the differences from it, by place. */
interface Node {
  readonly place: number;
  readonly above: number[];
}

/** Whoever builds on each place, as far as one of `places` or what it builds on. */
function nodesOf(packs: Packs, places: Iterable<number>): { roots: number[]; nodes: Map<number, Node> } {
  const nodes = new Map<number, Node>();
  const roots: number[] = [];
  for (const one of places) {
    // A base stands before what builds on it, but for packs that nobody writes: these only take longer.
    let above: number | undefined;
    for (let place: number | undefined = one; place !== undefined; ) {
      const known = nodes.get(place);
      if (above !== undefined) known?.above.push(above);
      if (known) break;
      nodes.set(place, { place, above: above === undefined ? [] : [above] });
      above = place;
      place = packs.baseOf(place);
      if (place === undefined) roots.push(above);
    }
  }
  return { roots, nodes };
}

/** Bytes of a text or of a difference that make its whole family a large one. */
const LARGE = 2 << 20;

/** Places in that order. The first `large` of them belong to families with large texts: whoever reads these needs more memory. */
export interface Families {
  readonly places: readonly number[];
  readonly large: number;
}

/** The given places, family by family. */
export function familyOrder(packs: Packs, wanted: ReadonlySet<number>): Families {
  const { roots, nodes } = nodesOf(packs, [...wanted].sort((a, b) => a - b));
  const [large, small]: [number[], number[]] = [[], []];
  for (const root of roots) {
    let largest = 0;
    const family: number[] = [];
    for (let waiting = [root], place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      largest = Math.max(largest, packs.weightOf(place));
      if (wanted.has(place)) family.push(place);
      const above = nodes.get(place)?.above ?? [];
      for (let i = above.length - 1; i >= 0; i--) waiting.push(above[i] as number);
    }
    const into = largest > LARGE ? large : small;
    for (const place of family) into.push(place);
  }
  return { places: large.concat(small), large: large.length };
}
