/**
 * What must stand after a literal inside of an expression's matches, so that most occurrences of a common literal are dropped without
 * running the expression. Look-arounds and bounds of repeats are left out, so the answer may be too wide but never too narrow.
 */
import type { ByteSet } from '../alphabet.ts';
import { byteBits } from '../rarity.ts';
import { Positions } from './positions.ts';
import type { Node } from './tree.ts';

/** What is certain after a literal. */
export interface After {
  /** The next byte is one of these; absent when the match may end. */
  readonly next?: ByteSet;
  /** One of `stop` comes, and only bytes of `skip` before it. */
  readonly seek?: { readonly skip: ByteSet; readonly stop: ByteSet };
}

/** A character of a literal. */
interface Place {
  readonly literal: string;
  readonly index: number;
}

/** Largest set that can be looked for. */
const FEW = 4;
const MOST_SOUGHT = 4;

/** An expression's literals and what surrounds them. */
export class Surroundings {
  readonly #positions: Positions;
  readonly #spelled = new Map<string, boolean>();

  constructor(tree: Node) {
    this.#positions = new Positions(tree);
  }

  /** What is certain after any of the literals (Latin-1; lower case stands for both cases when `caseless`). Throws when no match can hold one of them. `last`: what every match ends with or passes, to be looked for first. */
  after(literals: readonly string[], caseless: boolean, all: readonly string[] = literals, last?: ByteSet): After {
    const spelled = this.#needsSpelled(all, caseless);
    const ends = new Set<number>();
    for (const literal of literals) {
      const found = this.#endsOf(literal, caseless, spelled);
      if (found.size === 0 && this.#endsOf(literal, caseless, false).size === 0) throw new Error(`no match can hold the literal ${JSON.stringify(literal)} (what (?<=...) and (?=...) look at is no part of a match)`);
      for (const end of found) ends.add(end);
    }
    if ([...ends].some((end) => this.#positions.last.has(end))) return {};
    const nexts = this.#positions.followersOf(ends);
    const next = this.#positions.union(nexts);
    const seek = this.#seek(nexts, last);
    return seek === undefined || !seek.skip.includes(1) ? { next } : { next, seek };
  }

  /** Says whether the literals can stand only where a match starts. */
  startsWith(literals: readonly string[], caseless: boolean): boolean {
    const spelled = this.#needsSpelled(literals, caseless);
    const followed = this.#positions.followersOf(this.#positions.sets.keys());
    return literals.every((literal) =>
      [...this.#positions.sets.keys()].every((position) => this.#endsOf(literal, caseless, spelled, [position]).size === 0 || (this.#positions.first.includes(position) && !followed.has(position))),
    );
  }

  /** Says whether every match holds one of the literals spelled out, so that occurrences inside of wide classes (`[^"]{0,200}`) need no look. */
  #needsSpelled(literals: readonly string[], caseless: boolean): boolean {
    const key = literals.join('\n');
    const known = this.#spelled.get(key) ?? this.#allSpelled(literals, caseless);
    this.#spelled.set(key, known);
    return known;
  }

  #allSpelled(literals: readonly string[], caseless: boolean): boolean {
    const places = literals.map((literal) => ({ literal, index: literal.length - 1 }));
    const ends = new Set(literals.flatMap((literal) => [...this.#endsOf(literal, caseless, true)]).filter((end) => this.#isSpelled(end, places, caseless, new Map())));
    const seen = new Set(this.#positions.first.filter((position) => !ends.has(position)));
    for (const position of seen) for (const follower of this.#positions.followers[position] ?? []) if (!ends.has(follower)) seen.add(follower);
    return ![...seen].some((position) => this.#positions.last.has(position));
  }

  /** Says whether every way to a position spells one of the literals, read backwards from the given places in them. */
  #isSpelled(position: number, places: readonly Place[], caseless: boolean, known: Map<string, boolean>): boolean {
    const held = places.filter(({ literal, index }) => this.#holds(position, literal.charCodeAt(index), caseless, true));
    if (held.some(({ index }) => index === 0)) return true;
    if (held.length === 0 || this.#positions.first.includes(position)) return false;
    const key = `${String(position)} ${held.map(({ literal, index }) => `${String(index)}${literal}`).join(' ')}`;
    let spelled = known.get(key);
    if (spelled === undefined) {
      const earlier = held.map(({ literal, index }) => ({ literal, index: index - 1 }));
      spelled = this.#positions.before(position).every((before) => this.#isSpelled(before, earlier, caseless, known));
      known.set(key, spelled);
    }
    return spelled;
  }

  #holds(position: number, code: number, caseless: boolean, spelled: boolean): boolean {
    const set = this.#positions.sets[position];
    const upper = caseless && code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
    return (set?.[code] === 1 || set?.[upper] === 1) && (!spelled || (this.#positions.sizes[position] ?? 0) <= FEW);
  }

  #endsOf(literal: string, caseless: boolean, spelled: boolean, starts: Iterable<number> = this.#positions.sets.keys()): ReadonlySet<number> {
    let current = new Set(starts);
    for (let index = 0; index < literal.length; index++) {
      const from = index === 0 ? current : this.#positions.followersOf(current);
      current = new Set([...from].filter((position) => this.#holds(position, literal.charCodeAt(index), caseless, spelled)));
    }
    return current;
  }

  /** The rarest small set that every way to the end passes, where not any byte can stand before it. */
  #seek(from: ReadonlySet<number>, last: ByteSet | undefined): After['seek'] {
    for (const stop of [...(last ? [last] : []), ...this.#smallSets()]) {
      const stops = this.#positions.sets.map((set) => isWithin(set, stop));
      const seen = new Set([...from].filter((position) => stops[position] !== true));
      for (const position of seen) for (const follower of this.#positions.followers[position] ?? []) if (stops[follower] !== true) seen.add(follower);
      if ([...seen].some((position) => this.#positions.last.has(position))) continue;
      const skip = this.#positions.union(seen);
      if (skip.includes(0)) return { skip, stop };
    }
    return undefined;
  }

  /** The rarest of the small sets. */
  #smallSets(): readonly ByteSet[] {
    const small: ByteSet[] = [];
    this.#positions.sets.forEach((set, position) => { if ((this.#positions.sizes[position] ?? 0) <= FEW && !small.some((other) => same(other, set))) small.push(set); });
    return small.map((set) => ({ set, bits: bitsOf(set) })).sort((a, b) => b.bits - a.bits).slice(0, MOST_SOUGHT).map(({ set }) => set);
  }
}

const same = (a: ByteSet | undefined, b: ByteSet): boolean => a !== undefined && (a === b || Buffer.compare(a, b) === 0);

const isWithin = (set: ByteSet, other: ByteSet): boolean => set === other || set.every((flag, byte) => flag === 0 || other[byte] === 1);

function bitsOf(set: ByteSet): number {
  let least = Infinity;
  for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) least = Math.min(least, byteBits(byte));
  return least;
}
