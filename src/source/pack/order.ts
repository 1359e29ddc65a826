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

/** The given places in that order. */
export function familyOrder(packs: Packs, places: ReadonlySet<number>): number[] {
  const { roots, nodes } = nodesOf(packs, [...places].sort((a, b) => a - b));
  const ordered: number[] = [];
  const waiting = roots.reverse();
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (places.has(place)) ordered.push(place);
    const above = nodes.get(place)?.above ?? [];
    for (let i = above.length - 1; i >= 0; i--) waiting.push(above[i] as number);
  }
  return ordered;
}
