/** Refuses expressions whose time could explode. All repeats are bounded, so the question is how many ways there are to match one text. */
import { union } from '../alphabet.ts';
import type { ByteSet } from '../alphabet.ts';
import { isAmbiguous } from './ambiguous.ts';
import { widthOf } from './tree.ts';
import type { Node } from './tree.ts';

/** Ways to match from one place; backtracking tries each in the worst case. */
const MOST_WAYS = 1_000_000;
/** Of so few rounds the ways are counted. */
const FEW_ROUNDS = 4;

/** Throws when a tree matches the empty text, or has too many ways to match one text. */
export function checkRegex(node: Node): void {
  if (widthOf(node)[0] === 0) throw new Error('the pattern matches the empty text');
  if (!(new Run().walk(opened(node), true).most <= MOST_WAYS)) throw new Error('the pattern can match one text in too many ways and would be slow: let neighbouring repeats differ in their characters, or lower their bounds');
}

/** What may come next: `open` when the end may. */
interface First {
  readonly set: ByteSet;
  readonly open: boolean;
}

const nothing: First = { set: new Uint8Array(256), open: true };

function firstOf(node: Node): First {
  switch (node.kind) {
    case 'set':
      return { set: node.set, open: false };
    case 'sequence': {
      let first = nothing;
      for (const part of node.nodes) first = then(first, firstOf(part));
      return first;
    }
    case 'choice':
      return node.nodes.map(firstOf).reduce((a, b) => ({ set: union(a.set, b.set), open: a.open || b.open }));
    case 'repeat': {
      const first = firstOf(node.node);
      return { set: node.max === 0 ? nothing.set : first.set, open: first.open || node.min === 0 };
    }
    case 'group':
      return firstOf(node.node);
    default:
      return nothing;
  }
}

const then = (first: First, second: First): First => (first.open ? { set: union(first.set, second.set), open: second.open } : first);
function meet(a: ByteSet, b: ByteSet): boolean {
  for (let byte = 0; byte < 256; byte++) if (a[byte] === 1 && b[byte] === 1) return true;
  return false;
}


/** What stands in a group that must be there once stands beside what is around the group. */
const opened = (node: Node): readonly Node[] => (node.kind === 'group' ? opened(node.node) : node.kind === 'sequence' ? node.nodes.flatMap(opened) : [node]);

/**
 * An estimate of the ways so far. Repeats that follow each other and share characters multiply; a part that must be there and shares none
 * with the repeat before it fixes where that ends; a literal of several bytes can only stand in so many places of what runs before it.
 */
class Run {
  /** The most there were; infinite where rounds of a repeat can be cut in several places and something after them can fail. */
  most = 1;
  #ways = 1;
  /** The characters of the repeats since the last part that must be there. */
  #running: ByteSet = nothing.set;
  /** The last of these repeats that share no characters, so that one text can be cut among them in one way only: their characters, and the ways before them. */
  #apart: ByteSet = nothing.set;
  #before = 1;

  /** Goes through parts that follow each other; after `last` ones nothing can fail. */
  walk(nodes: readonly Node[], last: boolean): this {
    const fails = nodes.findLastIndex((part) => part.kind === 'look' || part.kind === 'edge' || !firstOf(part).open);
    for (const [index, part] of nodes.entries()) {
      // What may be left out at the end cannot make anything before it be tried again, and the last that must be there is not made shorter for anything after it.
      if (last && index > fails) this.#least(new Run().#alone(part));
      else this.#take(part, literalLength(nodes, index), last && index === fails);
      this.#least(this.#ways);
    }
    return this;
  }

  #alone(part: Node): number {
    this.#take(part, 1, true);
    return Math.max(this.most, this.#ways);
  }

  #least(ways: number): void {
    this.most = Math.max(this.most, ways);
  }

  #take(part: Node, literal: number, last: boolean): void {
    switch (part.kind) {
      case 'choice':
        return this.#branch(part.nodes, last);
      case 'look':
        return this.#least(this.#ways * new Run().walk(opened(part.node), true).most);
      case 'set':
        return this.#fix(part.set, literal);
      case 'repeat':
        return part.node.kind === 'set' ? this.#repeat(part.node.set, part.min, part.max, last) : this.#rounds(part, last);
      default:
    }
  }

  #repeat(set: ByteSet, min: number, max: number, last: boolean): void {
    if (min > 0) this.#fix(set, 1);
    if (max === min || last) return;
    const shared = this.#running === nothing.set || meet(set, this.#running);
    if (shared) this.#before = this.#ways;
    this.#apart = shared ? set : union(this.#apart, set);
    this.#running = union(this.#running, set);
    this.#ways = shared ? this.#ways * (max - min + 1) : this.#ways + max - min;
  }

  /** Each round may be cut where it can, and there may be any number of them. */
  #rounds({ node, min, max }: Node & { kind: 'repeat' }, last: boolean): void {
    const [shortest, longest] = widthOf(node);
    const cuts = last || max < 2 || !isAmbiguous(node) ? 1 : max > FEW_ROUNDS ? Infinity : (longest - shortest + 1) ** (max - 1);
    const without = min === 0 ? this.#copy() : undefined;
    this.walk(opened(node), last && max < 2);
    this.#ways *= cuts * (last ? 1 : Math.max(1, max - Math.max(min, 1) + 1));
    if (without !== undefined) this.#join(without);
  }

  #branch(nodes: readonly Node[], last: boolean): void {
    const branches = nodes.map((node) => this.#copy().walk(opened(node), last));
    this.#running = this.#apart = nothing.set;
    this.#ways = this.#before = 1;
    for (const branch of branches) this.#join(branch);
  }

  /** What must come next fixes where the repeats before it end, unless one can run over it. */
  #fix(set: ByteSet, literal: number): void {
    const apart = !meet(set, this.#apart);
    const literally = literal > 1 || !meet(set, this.#running);
    if (!apart && !literally) return;
    if (apart) this.#ways = this.#before;
    if (literal > 1 && meet(set, this.#running)) this.#ways = Math.ceil(this.#ways / literal);
    this.#before = this.#ways;
    this.#apart = nothing.set;
    if (literally) this.#running = nothing.set;
  }

  #copy(): Run {
    const copy = new Run();
    copy.#ways = this.#ways;
    copy.#running = this.#running;
    copy.#apart = this.#apart;
    copy.#before = this.#before;
    return copy;
  }

  #join(other: Run): void {
    this.#least(other.most);
    this.#ways = Math.max(this.#ways, other.#ways);
    this.#before = Math.max(this.#before, other.#before);
    this.#running = union(this.#running, other.#running);
    this.#apart = union(this.#apart, other.#apart);
  }
}

const FEW = 4;
const LITTLE = 8;

/** How many single bytes of few values follow each other from here, with or without a little between them that may be left out. */
function literalLength(nodes: readonly Node[], from: number): number {
  const end = nodes.findIndex((part, index) => index >= from && !(isLetter(part) || (firstOf(part).open && widthOf(part)[1] <= LITTLE)));
  return nodes.slice(from, end === -1 ? undefined : end).filter(isLetter).length;
}

const isLetter = (part: Node): boolean => part.kind === 'set' && hasFew(part.set);


function hasFew(set: ByteSet): boolean {
  let size = 0;
  for (let byte = 0; byte < 256; byte++) {
    size += set[byte] ?? 0;
    if (size > FEW) return false;
  }
  return true;
}
