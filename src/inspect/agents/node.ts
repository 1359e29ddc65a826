/** One model of JSON, TOML and YAML with positions, so that a check is written once. Offsets are UTF-16 units of the text. */
interface Placed {
  readonly start: number;
  readonly end: number;
}
export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}
export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
export interface MapNode extends Placed {
  readonly kind: 'map';
  /** Doubled keys are kept: which one a tool takes is its own affair. */
  readonly entries: readonly Entry[];
}
export type Node = ScalarNode | ListNode | MapNode;

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Node;
}

/** A place in a document: `path` joins keys and indexes with dots. */
export interface Hit {
  readonly path: string;
  readonly key: string;
  readonly start: number;
  readonly node: Node;
}

/** A text that its format does not allow; `offset` where the parser gave up. */
export class ParseError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Deeper documents are refused: no tool writes them, and recursion must end. */
export const DEPTH = 200;

/** Every value below `node`, parents before children, in the order of the text. */
export function* walk(node: Node, path = ''): Generator<Hit> {
  if (node.kind === 'map') {
    for (const { key, keyStart, value } of node.entries) {
      const at = path === '' ? key : `${path}.${key}`;
      yield { path: at, key, start: keyStart, node: value };
      yield* walk(value, at);
    }
  } else if (node.kind === 'list') {
    for (const [index, value] of node.items.entries()) {
      const at = path === '' ? String(index) : `${path}.${index}`;
      yield { path: at, key: String(index), start: value.start, node: value };
      yield* walk(value, at);
    }
  }
}

/** All entries of a map with this key. */
export function entries(node: Node | undefined, key: string): readonly Entry[] {
  return node?.kind === 'map' ? node.entries.filter((entry) => entry.key === key) : [];
}

/** The last value under a chain of keys (the one that parsers keep). */
export function child(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let at = node;
  for (const key of keys) at = entries(at, key).at(-1)?.value;
  return at;
}

/** A scalar's text; undefined for maps, lists and null. */
export function text(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

/** Every string at or below a node: a command may be one string or a list. */
export function strings(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [node.value] : [];
  if (node.kind === 'list') return node.items.flatMap(strings);
  return node.entries.flatMap((entry) => strings(entry.value));
}

/** Is there anything: not null, false, nor empty? */
export function filled(node: Node): boolean {
  if (node.kind === 'list') return node.items.length > 0;
  if (node.kind === 'map') return node.entries.length > 0;
  return node.value !== null && node.value !== '' && node.value !== false;
}
