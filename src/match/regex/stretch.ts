/**
 * The longest unusual stretch that every match of an expression holds: 64 hexadecimal digits, say. Look-arounds are left out and choices
 * taken together, so the answer may be too wide but never too narrow.
 */
import { union } from '../alphabet.ts';
import type { ByteSet } from '../alphabet.ts';
import { byteBits } from '../rarity.ts';
import type { Node } from './tree.ts';

/** `count` bytes of `set`, one after another. */
export interface Held {
  readonly set: ByteSet;
  readonly count: number;
}

const empty: Held = { set: new Uint8Array(256), count: 0 };
/** Below this a stretch is in every other line of code. */
const LEAST_BITS = 8;
const FEWEST = 8;

/** The stretch of bytes that says most, where one says anything: `literals` (Latin-1), which stand in matches anyway, must not hold it themselves. */
export function heldBy(tree: Node, literals: readonly string[], caseless: boolean): Held | undefined {
  const useful = stretches(tree).filter((held) => held.count >= FEWEST && !literals.some((literal) => holds(caseless ? literal.toLowerCase() : literal, held)));
  const best = rarest(useful);
  return best && bitsOf(best) >= LEAST_BITS ? best : undefined;
}

/** What of these says most. */
const rarest = (all: readonly Held[]): Held | undefined => all.reduce<Held | undefined>((best, one) => (best === undefined || bitsOf(one) > bitsOf(best) ? one : best), undefined);

const bits = new WeakMap<ByteSet, number>();

// Loops: arrays of all bytes for every set of every pattern were half of the time and of the memory that own rules take.
function bitsOf({ set, count }: Held): number {
  let each = bits.get(set);
  if (each === undefined) {
    let share = 0;
    // Bytes are folded as the kernel folds them.
    for (let byte = 0; byte < 256; byte++) if (byte < 0x80 ? (byte & 0x20) !== 0 && (set[byte] === 1 || set[byte - 0x20] === 1) : set[byte] === 1) share += 2 ** -byteBits(byte);
    each = -Math.log2(Math.min(1, share));
    bits.set(set, each);
  }
  return each * count;
}

function holds(literal: string, { set, count }: Held): boolean {
  let length = 0;
  for (let at = 0; at < literal.length; at++) {
    length = set[literal.charCodeAt(at)] === 1 ? length + 1 : 0;
    if (length === count) return true;
  }
  return false;
}

/** A tree whose matches are bytes of one set, at least so many. */
function flat(node: Node): Held | undefined {
  switch (node.kind) {
    case 'set':
      return { set: node.set, count: 1 };
    case 'group':
      return flat(node.node);
    case 'repeat': {
      const part = flat(node.node);
      return part && { set: part.set, count: part.count * node.min };
    }
    case 'sequence':
    case 'choice': {
      const parts = node.nodes.map(flat);
      if (parts.includes(undefined)) return undefined;
      const known = parts as Held[];
      const counts = known.map(({ count }) => count);
      return { set: union(...known.map(({ set }) => set)), count: node.kind === 'choice' ? Math.min(...counts) : counts.reduce((sum, count) => sum + count, 0) };
    }
    default:
      return empty;
  }
}

/** Stretches that every match holds. */
function stretches(node: Node): readonly Held[] {
  const whole = flat(node);
  switch (node.kind) {
    case 'group':
      return stretches(node.node);
    case 'repeat':
      return [...(whole ? [whole] : []), ...(node.min > 0 ? stretches(node.node) : [])];
    case 'choice': {
      const each = node.nodes.map((part) => rarest(stretches(part)));
      return each.includes(undefined) ? [] : [{ set: union(...each.map((held) => held!.set)), count: Math.min(...each.map((held) => held!.count)) }];
    }
    case 'sequence':
      return [...node.nodes.flatMap(stretches), ...neighbours(node.nodes.map(flat))];
    default:
      return whole && whole.count > 0 ? [whole] : [];
  }
}

/** Both, and nothing new where one of them holds the other: most do behind a wide class. */
function joined(one: ByteSet, other: ByteSet): ByteSet {
  for (let byte = 0; byte < 256; byte++) if (other[byte] === 1 && one[byte] === 0) return union(one, other);
  return one;
}

/** Parts that stand side by side, taken together. */
function neighbours(parts: readonly (Held | undefined)[]): Held[] {
  const found: Held[] = [];
  for (let from = 0; from < parts.length; from++) {
    let together = parts[from];
    for (let to = from + 1; together !== undefined && to < parts.length; to++) {
      const next = parts[to];
      together = next && { set: joined(together.set, next.set), count: together.count + next.count };
      if (together) found.push(together);
    }
  }
  return found;
}
