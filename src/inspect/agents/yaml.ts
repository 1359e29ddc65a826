import type { Node } from './node.ts';
import { plainYaml } from './plain-yaml.ts';

let last: { readonly source: string; readonly node: Node } | undefined;

/**
 * YAML with positions; several documents become one list. Aliases and merge keys are followed. Rejects with a `ParseError`; the library is loaded for texts that need it.
 * A pipeline is asked for twice, for its traces and for its dangers: the last one is remembered.
 */
export async function parseYaml(source: string): Promise<Node> {
  if (last?.source === source) return last.node;
  const node = plainYaml(source) ?? (await import('./yaml-library.ts')).parseWithLibrary(source);
  last = { source, node };
  return node;
}
