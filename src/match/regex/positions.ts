/** The positions of an expression and what can follow each, as in Glushkov's construction; repeats count as loops, look-arounds as empty. */
import { union } from '../alphabet.ts';
import type { ByteSet } from '../alphabet.ts';
import type { Node } from './tree.ts';

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

/** The positions of a tree. */
export class Positions {
  readonly sets: ByteSet[] = [];
  /** Sizes of the sets. */
  readonly sizes: number[] = [];
  readonly followers: Set<number>[] = [];
  readonly first: readonly number[];
  readonly last: ReadonlySet<number>;
  /** Some byte can follow another in two ways: by rounds of an inner and of an outer repeat. */
  doubled = false;
  #predecessors: number[][] | undefined;

  constructor(tree: Node) {
    const { first, last } = this.#add(tree);
    this.first = first;
    this.last = new Set(last);
  }

  get count(): number {
    return this.sets.length;
  }

  /** Pairs (first * count + second) that one byte can lead to from a pair of positions. */
  pairsAfter(first: number, second: number): readonly number[] {
    const pairs: number[] = [];
    for (const a of this.followers[first] ?? []) for (const b of this.followers[second] ?? []) if (a === b || this.#meet(a, b)) pairs.push(a * this.count + b);
    return pairs;
  }

  #meet(a: number, b: number): boolean {
    return this.sets[a]?.some((flag, byte) => flag === 1 && this.sets[b]?.[byte] === 1) === true;
  }

  /** All that can follow some positions. */
  followersOf(positions: Iterable<number>): Set<number> {
    const all = new Set<number>();
    for (const position of positions) for (const follower of this.followers[position] ?? []) all.add(follower);
    return all;
  }

  /** The bytes of some positions. */
  union(positions: Iterable<number>): ByteSet {
    return union(...Array.from(positions, (position) => this.sets[position] ?? new Uint8Array(256)));
  }

  /** What a position can follow. */
  before(position: number): readonly number[] {
    if (this.#predecessors === undefined) {
      const predecessors: number[][] = this.sets.map(() => []);
      this.followers.forEach((followers, before) => { for (const follower of followers) predecessors[follower]?.push(before); });
      this.#predecessors = predecessors;
    }
    return this.#predecessors[position] ?? [];
  }

  #add(node: Node): Part {
    switch (node.kind) {
      case 'set': {
        const position = this.sets.push(node.set) - 1;
        this.sizes.push(sizeOf(node.set));
        this.followers.push(new Set());
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
      const followers = this.followers[position];
      for (const follower of to) {
        this.doubled ||= followers?.has(follower) === true;
        followers?.add(follower);
      }
    }
  }
}

function sizeOf(set: ByteSet): number {
  const words = new Uint32Array(set.buffer, set.byteOffset, 64);
  let size = 0;
  // Four flags at once: their sum is the highest byte of the product.
  for (let at = 0; at < 64; at++) size += Math.imul(words[at] as number, 0x01010101) >>> 24;
  return size;
}
