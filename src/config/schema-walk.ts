import type { GenericSchema } from 'valibot';

/** The parts of a valibot schema that a reader of schemas needs; valibot keeps them as plain data. */
export interface Node {
  readonly type: string;
  readonly kind?: string;
  readonly pipe?: readonly Node[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly key?: Node;
  readonly value?: Node;
  readonly options?: readonly (Node | string)[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly description?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Valibot's types hide what a schema is made of; its objects do not. */
export const nodeOf = (schema: GenericSchema): Node => schema as unknown as Node;

/** The schema without `optional` around it. */
export const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node);

/** The steps of a schema: itself, or what its pipe is made of. */
export const steps = (node: Node): readonly Node[] => bare(node).pipe ?? [bare(node)];

/** The structure under a pipe. */
export function structure(node: Node): Node {
  const inner = bare(node);
  return inner.pipe ? structure(inner.pipe[0] as Node) : inner;
}

/** The schema at a path of keys and indices; undefined where it ends. */
export function at(node: Node, path: readonly (string | number)[]): Node | undefined {
  let here: Node | undefined = node;
  for (const key of path) {
    if (!here) return undefined;
    const inner: Node = structure(here);
    here = typeof key === 'number' ? (inner.item ?? inner.items?.[key]) : (inner.entries?.[key] ?? inner.value);
  }
  return here;
}

/** The description given to a schema. */
export const describe = (node: Node): string | undefined => steps(node).find((step) => step.type === 'description')?.description;
