/** A regular expression over bytes, as a tree. */
import type { ByteSet } from '../alphabet.ts';

export type Node =
  | { readonly kind: 'set'; readonly set: ByteSet }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  /** A named group; others leave no trace. */
  | { readonly kind: 'group'; readonly node: Node; readonly name: string }
  | { readonly kind: 'look'; readonly node: Node; readonly sign: '=' | '!' | '<=' | '<!' }
  | { readonly kind: 'edge'; readonly source: '^' | '$' | '\\b' | '\\B' };

/** One node of several that follow each other; a single one stands for itself. */
export const sequence = (nodes: readonly Node[]): Node => (nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: 'sequence', nodes });
/** The same of alternatives. */
export const choice = (nodes: readonly Node[]): Node => (nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: 'choice', nodes });

/** The set of some byte values. */
export function setOf(...codes: readonly number[]): ByteSet {
  const set = new Uint8Array(256);
  for (const code of codes) set[code] = 1;
  return set;
}

export const complement = (set: ByteSet): ByteSet => set.map((flag) => 1 - flag);

/** Least and greatest number of bytes that a tree matches. */
export function widthOf(node: Node): readonly [min: number, max: number] {
  switch (node.kind) {
    case 'set':
      return [1, 1];
    case 'sequence':
      return node.nodes.map(widthOf).reduce(([min, max], [least, most]) => [min + least, max + most], [0, 0]);
    case 'choice': {
      const widths = node.nodes.map(widthOf);
      return [Math.min(...widths.map(([min]) => min)), Math.max(...widths.map(([, max]) => max))];
    }
    case 'repeat': {
      const [min, max] = widthOf(node.node);
      return [min * node.min, max * node.max];
    }
    case 'group':
      return widthOf(node.node);
    default:
      return [0, 0];
  }
}

/** The tree that matches in a text whose letters A to Z were made small what a tree matches in the text itself; nothing where that tells capitals from small letters. */
export function withoutCapitals(node: Node): Node | undefined {
  switch (node.kind) {
    case 'set':
      return capitals.every((code) => node.set[code] === node.set[code + 0x20]) ? { kind: 'set', set: node.set.map((flag, byte) => (capitals.includes(byte) ? 0 : flag)) } : undefined;
    case 'sequence':
    case 'choice': {
      const nodes = node.nodes.map(withoutCapitals).filter((part) => part !== undefined);
      return nodes.length === node.nodes.length ? { kind: node.kind, nodes } : undefined;
    }
    case 'edge':
      return node;
    default: {
      const inner = withoutCapitals(node.node);
      return inner && { ...node, node: inner };
    }
  }
}

const capitals = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => letter.charCodeAt(0));

/** The tree that matches the same texts backwards; look-arounds and edges are left out. */
export function reversed(node: Node): Node {
  switch (node.kind) {
    case 'sequence':
      return { kind: 'sequence', nodes: node.nodes.map(reversed).reverse() };
    case 'choice':
      return { kind: 'choice', nodes: node.nodes.map(reversed) };
    case 'repeat':
      return { ...node, node: reversed(node.node) };
    case 'group':
      return reversed(node.node);
    case 'set':
      return node;
    default:
      return { kind: 'sequence', nodes: [] };
  }
}
