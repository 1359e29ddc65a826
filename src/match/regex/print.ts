/** A tree as the source of a regular expression over Latin-1 text. */
import { byteSource, classSource } from '../alphabet.ts';
import type { ByteSet } from '../alphabet.ts';
import type { Node } from './tree.ts';

/** An empty look ahead. */
const JOINT = '(?=)';

/**
 * Whether several ways lead to a part that is long itself. V8's compiler (regexp-compiler.cc, `Trace`) writes such a part again for each of up to ten
 * ways, as what is known of the text differs; at a look-around it forgets that, and writes what follows once: half of the code, and of the time it takes.
 */
const joins = (before: Node | undefined, part: Node): boolean =>
  before !== undefined && (part.kind === 'group' || (before.kind === 'repeat' && before.min === 0 && before.max === 1 && before.node.kind !== 'set'));

/** Writes a tree; it needs no flag but `m`. */
export function printRegex(node: Node): string {
  switch (node.kind) {
    case 'set':
      return printSet(node.set);
    case 'sequence':
      return node.nodes.map((part, at) => (joins(node.nodes[at - 1], part) ? JOINT : '') + (part.kind === 'choice' ? `(?:${printRegex(part)})` : printRegex(part))).join('');
    case 'choice':
      return node.nodes.map(printRegex).join('|');
    case 'repeat':
      return `${atom(node.node)}${bounds(node.min, node.max)}${node.lazy ? '?' : ''}`;
    case 'group':
      return `(?<${node.name}>${printRegex(node.node)})`;
    case 'look':
      return `(?${node.sign}${printRegex(node.node)})`;
    default:
      return node.source;
  }
}

const atom = (node: Node): string => (node.kind === 'set' || node.kind === 'group' ? printRegex(node) : `(?:${printRegex(node)})`);

function bounds(min: number, max: number): string {
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${String(min)}}` : `{${String(min)},${String(max)}}`;
}

function printSet(set: ByteSet): string {
  const count = set.reduce((sum, flag) => sum + flag, 0);
  if (count === 0) return '[]';
  if (count === 256) return '[^]';
  if (count === 1) return byteSource(set.indexOf(1));
  const inside = classSource(set);
  const outside = classSource(set.map((flag) => 1 - flag));
  return outside.length < inside.length ? `[^${outside.slice(1)}` : inside;
}
