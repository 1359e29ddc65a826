/**
 * What must stand after a literal inside of an expression's matches, so that most occurrences of a common literal are dropped without
 * running the expression. Positions and their followers as in Glushkov's construction; repeats count as loops, look-arounds as empty,
 * so the answer may be too wide but never too narrow.
 */
import { union } from '../alphabet.ts';
import type { ByteSet } from '../alphabet.ts';
import { byteBits } from '../rarity.ts';
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

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

/** Largest set that can be looked for. */
const FEW = 4;
const MOST_SOUGHT = 4;

/** The positions of a tree. */
export class Positions {
  readonly #sets: ByteSet[] = [];
  /** Sizes of the sets. */
  readonly #sizes: number[] = [];
  readonly #spelled = new Map<string, boolean>();
  #predecessors: number[][] | undefined;
  readonly #followers: Set<number>[] = [];
  readonly #last: ReadonlySet<number>;
  readonly first: readonly number[];
  /** Some byte can follow another in two ways: by rounds of an inner and of an outer repeat. */
  doubled = false;

  constructor(tree: Node) {
    const { first, last } = this.#add(tree);
    this.first = first;
    this.#last = new Set(last);
  }

  get count(): number {
    return this.#sets.length;
  }

  /** Pairs (first * count + second) that one byte can lead to from a pair of positions. */
  pairsAfter(first: number, second: number): readonly number[] {
    const pairs: number[] = [];
    for (const a of this.#followers[first] ?? []) for (const b of this.#followers[second] ?? []) if (a === b || this.#meet(a, b)) pairs.push(a * this.count + b);
    return pairs;
  }

  #meet(a: number, b: number): boolean {
    return this.#sets[a]?.some((flag, byte) => flag === 1 && this.#sets[b]?.[byte] === 1) === true;
  }

  /** What is certain after any of the literals (Latin-1; lower case stands for both cases when `caseless`). Throws when no match can hold one of them. */
  after(literals: readonly string[], caseless: boolean, all: readonly string[] = literals): After {
    const spelled = this.#needsSpelled(all, caseless);
    const ends = new Set<number>();
    for (const literal of literals) {
      const found = this.#endsOf(literal, caseless, spelled);
      if (found.size === 0 && this.#endsOf(literal, caseless, false).size === 0) throw new Error(`no match can hold the literal ${JSON.stringify(literal)}`);
      for (const end of found) ends.add(end);
    }
    if ([...ends].some((end) => this.#last.has(end))) return {};
    const nexts = this.#followersOf(ends);
    const next = this.#union(nexts);
    const seek = this.#seek(nexts);
    return seek === undefined || !seek.skip.includes(1) ? { next } : { next, seek };
  }

  /** Says whether the literals can stand only where a match starts. */
  startsWith(literals: readonly string[], caseless: boolean): boolean {
    const spelled = this.#needsSpelled(literals, caseless);
    const followed = this.#followersOf(this.#sets.keys());
    return literals.every((literal) =>
      [...this.#sets.keys()].every((position) => this.#endsOf(literal, caseless, spelled, [position]).size === 0 || (this.first.includes(position) && !followed.has(position))),
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
    const seen = new Set(this.first.filter((position) => !ends.has(position)));
    for (const position of seen) for (const follower of this.#followers[position] ?? []) if (!ends.has(follower)) seen.add(follower);
    return ![...seen].some((position) => this.#last.has(position));
  }

  /** Says whether every way to a position spells one of the literals, read backwards from the given places in them. */
  #isSpelled(position: number, places: readonly Place[], caseless: boolean, known: Map<string, boolean>): boolean {
    const held = places.filter(({ literal, index }) => this.#holds(position, literal.charCodeAt(index), caseless, true));
    if (held.some(({ index }) => index === 0)) return true;
    if (held.length === 0 || this.first.includes(position)) return false;
    const key = `${String(position)} ${held.map(({ literal, index }) => `${String(index)}${literal}`).join(' ')}`;
    let spelled = known.get(key);
    if (spelled === undefined) {
      const earlier = held.map(({ literal, index }) => ({ literal, index: index - 1 }));
      spelled = this.#before(position).every((before) => this.#isSpelled(before, earlier, caseless, known));
      known.set(key, spelled);
    }
    return spelled;
  }

  #before(position: number): readonly number[] {
    if (this.#predecessors === undefined) {
      const predecessors: number[][] = this.#sets.map(() => []);
      this.#followers.forEach((followers, before) => { for (const follower of followers) predecessors[follower]?.push(before); });
      this.#predecessors = predecessors;
    }
    return this.#predecessors[position] ?? [];
  }

  #holds(position: number, code: number, caseless: boolean, spelled: boolean): boolean {
    const set = this.#sets[position];
    const upper = caseless && code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
    return (set?.[code] === 1 || set?.[upper] === 1) && (!spelled || (this.#sizes[position] ?? 0) <= FEW);
  }

  #endsOf(literal: string, caseless: boolean, spelled: boolean, starts: Iterable<number> = this.#sets.keys()): ReadonlySet<number> {
    let current = new Set(starts);
    for (let index = 0; index < literal.length; index++) {
      const from = index === 0 ? current : this.#followersOf(current);
      current = new Set([...from].filter((position) => this.#holds(position, literal.charCodeAt(index), caseless, spelled)));
    }
    return current;
  }

  #followersOf(positions: Iterable<number>): Set<number> {
    const all = new Set<number>();
    for (const position of positions) for (const follower of this.#followers[position] ?? []) all.add(follower);
    return all;
  }

  #union(positions: Iterable<number>): ByteSet {
    return union(...Array.from(positions, (position) => this.#sets[position] ?? new Uint8Array(256)));
  }

  /** The rarest small set that every way to the end passes, where not any byte can stand before it. */
  #seek(from: ReadonlySet<number>): After['seek'] {
    for (const stop of this.#smallSets()) {
      const seen = new Set([...from].filter((position) => !same(this.#sets[position], stop)));
      for (const position of seen) for (const follower of this.#followers[position] ?? []) if (!same(this.#sets[follower], stop)) seen.add(follower);
      if ([...seen].some((position) => this.#last.has(position))) continue;
      const skip = this.#union(seen);
      if (skip.includes(0)) return { skip, stop };
    }
    return undefined;
  }

  /** The rarest of the small sets. */
  #smallSets(): readonly ByteSet[] {
    const small: ByteSet[] = [];
    this.#sets.forEach((set, position) => { if ((this.#sizes[position] ?? 0) <= FEW && !small.some((other) => same(other, set))) small.push(set); });
    return small.map((set) => ({ set, bits: bitsOf(set) })).sort((a, b) => b.bits - a.bits).slice(0, MOST_SOUGHT).map(({ set }) => set);
  }

  #add(node: Node): Part {
    switch (node.kind) {
      case 'set': {
        const position = this.#sets.push(node.set) - 1;
        this.#sizes.push(sizeOf(node.set));
        this.#followers.push(new Set());
        return { first: [position], last: [position], empty: false };
      }
      case 'sequence':
        return node.nodes.map((part) => this.#add(part)).reduce((a, b) => this.#join(a, b), { first: [], last: [], empty: true });
      case 'choice': {
        const parts = node.nodes.map((part) => this.#add(part));
        return { first: parts.flatMap(({ first }) => first), last: parts.flatMap(({ last }) => last), empty: parts.some(({ empty }) => empty) };
      }
      case 'repeat': {
        const part = this.#add(node.node);
        if (node.max > 1) this.#link(part.last, part.first);
        return { ...part, empty: part.empty || node.min === 0 };
      }
      case 'group':
        return this.#add(node.node);
      default:
        return { first: [], last: [], empty: true };
    }
  }

  #join(a: Part, b: Part): Part {
    this.#link(a.last, b.first);
    return { first: a.empty ? [...a.first, ...b.first] : a.first, last: b.empty ? [...a.last, ...b.last] : b.last, empty: a.empty && b.empty };
  }

  #link(from: readonly number[], to: readonly number[]): void {
    for (const position of from) {
      const followers = this.#followers[position];
      for (const follower of to) {
        this.doubled ||= followers?.has(follower) === true;
        followers?.add(follower);
      }
    }
  }
}

function sizeOf(set: ByteSet): number {
  let size = 0;
  for (let byte = 0; byte < 256; byte++) size += set[byte] ?? 0;
  return size;
}

const same = (a: ByteSet | undefined, b: ByteSet): boolean => a !== undefined && (a === b || Buffer.compare(a, b) === 0);
const bitsOf = (set: ByteSet): number => Math.min(...Array.from(set, (flag, byte) => (flag === 1 ? byteBits(byte) : Infinity)));
