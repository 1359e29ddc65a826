import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import { tooDeep } from './nesting.ts';
import { DEPTH, ParseError } from './node.ts';
import type { Entry, Node } from './node.ts';

/** Aliases can make a small file endless: more values than this are refused. */
const MOST = 50_000;

/** YAML with positions; several documents become one list. Aliases and merge keys are followed. Throws `ParseError`. */
export function parseWithLibrary(source: string): Node {
  const deep = tooDeep(source);
  if (deep !== undefined) throw new ParseError(`nested deeper than ${DEPTH}`, deep);
  // Pretty messages read the text before each error once more: minutes for a line of a hundred thousand.
  const documents = parseAllDocuments(source, { logLevel: 'error', uniqueKeys: false, prettyErrors: false });
  const nodes: Node[] = [];
  for (const document of documents as Document.Parsed[]) {
    const [error] = document.errors;
    if (error) throw new ParseError(error.message.split('\n')[0] ?? 'not YAML', error.pos[0]);
    nodes.push(convert(document));
  }
  if (nodes.length === 1) return nodes[0]!;
  return { kind: 'list', items: nodes, start: 0, end: source.length };
}

function convert(document: Document.Parsed): Node {
  let left = MOST;
  const node = (item: unknown, around: number, depth: number): Node => {
    if (--left < 0) throw new ParseError(`more than ${MOST} values`, around);
    if (depth > DEPTH) throw new ParseError(`nested deeper than ${DEPTH}`, around);
    if (isAlias(item)) return node(item.resolve(document), item.range?.[0] ?? around, depth + 1);
    const [start] = range(item, around);
    const end = endOf(item, around);
    if (isSeq(item)) return { kind: 'list', start, end, items: item.items.map((child) => node(child, start, depth + 1)) };
    if (isMap(item)) return { kind: 'map', start, end, entries: withMerged(item.items.map((pair) => entry(pair, start, depth))) };
    return { kind: 'scalar', start, end, value: scalar(isScalar(item) ? item.value : item) };
  };
  const entry = (pair: { key: unknown; value: unknown }, start: number, depth: number): Entry => {
    const key = isScalar(pair.key) ? String(pair.key.value) : 'key' in pair ? String(pair.key) : '';
    const [keyStart] = range(pair.key, start);
    return { key, keyStart, value: node(pair.value, keyStart, depth + 1) };
  };
  return node(document.contents, 0, 0);
}

/** Entries with those of merge keys in their place. The map's own keys win wherever they stand, then the earlier of several maps: what loses holds nowhere. */
function withMerged(written: readonly Entry[]): Entry[] {
  const known = new Set(written.map(({ key }) => key));
  return written.flatMap((entry) => {
    if (entry.key !== '<<') return [entry];
    return (entry.value.kind === 'list' ? entry.value.items : [entry.value]).flatMap((from) => {
      const brought = from.kind === 'map' ? from.entries.filter(({ key }) => !known.has(key)) : [];
      for (const { key } of brought) known.add(key);
      return brought;
    });
  });
}

/** A block ends with what stands in it last: the library also counts the comments and blank lines behind it. */
function endOf(item: unknown, around: number): number {
  if (!isCollection(item) || item.flow || item.items.length === 0) return range(item, around)[1];
  const last: unknown = item.items.at(-1);
  return endOf(isPair(last) ? (last.value ?? last.key) : last, around);
}

function range(item: unknown, around: number): readonly [number, number] {
  const own = (item as { range?: readonly [number, number, number] | null } | null)?.range;
  return own ? [own[0], own[1]] : [around, around + 1];
}

function scalar(value: unknown): string | number | boolean | null {
  if (typeof value === 'boolean' || typeof value === 'number' || value === null || value === undefined) return value ?? null;
  return String(value);
}
