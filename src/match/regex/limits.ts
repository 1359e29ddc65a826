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
  if (!(waysOf(node, true) <= MOST_WAYS)) throw new Error('the pattern can match one text in too many ways and would be slow: let neighbouring repeats differ in their characters, or lower their bounds');
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


/** An estimate of the ways, infinite where rounds of a repeat can be cut in several places and something after it can fail; after a `last` part nothing can. */
function waysOf(node: Node, last: boolean): number {
  switch (node.kind) {
    case 'sequence':
      return sequenceWays(node.nodes, last);
    case 'choice':
      return Math.max(...node.nodes.map((part) => waysOf(part, last)));
    case 'repeat':
      return !last && roundsExplode(node.node, node.max) ? Infinity : waysOf(node.node, false);
    case 'group':
      return waysOf(node.node, last);
    case 'look':
      return waysOf(node.node, true);
    default:
      return 1;
  }
}

/** Whether a text can be cut into rounds in too many ways. Of a few rounds each may have any of its lengths. */
function roundsExplode(round: Node, most: number): boolean {
  if (round.kind === 'set' || most < 2) return false;
  const [shortest, longest] = widthOf(round);
  return (most > FEW_ROUNDS || (longest - shortest + 1) ** most > MOST_WAYS) && isAmbiguous(round);
}

/**
 * Repeats that follow each other and share characters multiply; a part that must be there and shares none with what runs before it
 * fixes where that ends; a literal of several bytes can only stand in so many places of what runs before it.
 */
function sequenceWays(nodes: readonly Node[], last: boolean): number {
  const fails = nodes.findLastIndex((part) => part.kind === 'look' || part.kind === 'edge' || !firstOf(part).open);
  const run = new Run();
  for (const [index, part] of nodes.entries()) {
    const ways = waysOf(part, last && index >= fails);
    // What may be left out at the end cannot make anything before it be tried again.
    if (last && index > fails) run.most = Math.max(run.most, ways);
    else {
      run.take(part, literalLength(nodes, index));
      run.most = Math.max(run.most, run.ways * ways);
    }
  }
  return run.most;
}

/** The ways so far in a sequence. */
class Run {
  most = 1;
  ways = 1;
  #least = 1;
  #running: ByteSet = nothing.set;

  take(part: Node, literal: number): void {
    const first = firstOf(part);
    const shared = meet(first.set, this.#running);
    if (!first.open && (!shared || literal > 1)) {
      if (shared) this.#least = Math.ceil(this.ways / literal);
      this.ways = this.#least;
      this.#running = nothing.set;
    }
    const { node, min, max } = part.kind === 'repeat' ? part : { node: part, min: 1, max: 1 };
    if (max === min) return;
    this.ways = shared || this.#running === nothing.set ? this.ways * (max - min + 1) : this.ways + max - min;
    this.#running = union(this.#running, firstOf(node).set);
  }
}

const FEW = 4;

/** How many single bytes of few values follow each other from here. */
function literalLength(nodes: readonly Node[], from: number): number {
  let end = from;
  for (let part = nodes[end]; part?.kind === 'set' && hasFew(part.set); part = nodes[end]) end++;
  return end - from;
}

function hasFew(set: ByteSet): boolean {
  let size = 0;
  for (let byte = 0; byte < 256; byte++) {
    size += set[byte] ?? 0;
    if (size > FEW) return false;
  }
  return true;
}
