import { nearest } from '../nearest.ts';
import type { ToolIdentity } from '../types/ai-tool.ts';

/** Names that people write for tools, vendors, countries and categories, and what they mean. An unknown one has an answer too: the nearest. */
export interface Names {
  /** Ids that a name means: an id, the product's name (all of it, or before its first bracket, comma or slash), an alias, a former name; with everything that is the same tool. */
  tools(name: string): readonly string[] | undefined;
  vendors(name: string): readonly string[] | undefined;
  countries(name: string): readonly string[] | undefined;
  categories(name: string): readonly string[] | undefined;
  tool(id: string): ToolIdentity | undefined;
  /** Ids that are one tool with this one, itself included. */
  chain(id: string): readonly string[];
  /** The known name that is most like a wrong one. */
  nearest(kind: 'tools' | 'vendors' | 'countries' | 'categories', name: string): string | undefined;
  /** All names of a kind that has few. */
  few(kind: 'tools' | 'vendors' | 'countries' | 'categories'): readonly string[] | undefined;
  readonly all: readonly ToolIdentity[];
}

/** Case, spaces, hyphens, dots and underscores don't count. The first normalisation loads tables, milliseconds of a hook: names here are ASCII. */
const plain = (name: string): string => (/[^ -~]/.test(name) ? name.normalize('NFKC') : name).toLowerCase().replace(/[\s_.-]+/g, '');

/** What messages call a tool: its name before the first bracket, comma or slash. */
export const shortName = (name: string): string => name.split(/[(,/]/, 1)[0]!.trim() || name;

/** The shortest name that a cut one begins. */
const longer = (name: string, names: readonly string[]): string | undefined =>
  plain(name).length < 3 ? undefined : names.filter((one) => plain(one).startsWith(plain(name))).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];

const words = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== '');

/** Does `text` hold the words of `name`, in order and whole? */
function holdsWords(text: string, name: string): boolean {
  const all = words(text);
  const wanted = words(name);
  return wanted.length > 0 && all.some((_, at) => wanted.every((word, index) => all[at + index] === word));
}

function indexOf(tools: readonly ToolIdentity[], namesOf: (tool: ToolIdentity) => readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const tool of tools) {
    for (const name of new Set(namesOf(tool).map(plain))) index.set(name, [...(index.get(name) ?? []), tool.id]);
  }
  return index;
}

/** Tools that are one under several entries: named as each other's former self, or sharing an alias. */
function chainsOf(tools: readonly ToolIdentity[]): ReadonlyMap<string, readonly string[]> {
  const chains = new Map<string, Set<string>>(tools.map((tool) => [tool.id, new Set([tool.id])]));
  const join = (a: string, b: string): void => {
    const both = new Set([...(chains.get(a) ?? []), ...(chains.get(b) ?? [])]);
    for (const id of both) chains.set(id, both);
  };
  for (const tool of tools) for (const id of tool.formerly ?? []) if (chains.has(id)) join(tool.id, id);
  for (const [, sharing] of indexOf(tools, (tool) => tool.aliases ?? [])) for (const id of sharing) join(sharing[0]!, id);
  return new Map([...chains].map(([id, set]) => [id, [...set].sort()]));
}

/** Makes the dictionary of a catalogue. */
export function createNames(tools: readonly ToolIdentity[]): Names {
  const chains = chainsOf(tools);
  const byId = new Map(tools.map((tool) => [tool.id, tool]));
  // Only a policy that names tools needs them.
  let [exact, short]: (Map<string, string[]> | undefined)[] = [];
  const meant = (name: string): readonly string[] => {
    exact ??= indexOf(tools, (tool) => [tool.id, tool.name, ...(tool.aliases ?? [])]);
    short ??= indexOf(tools, (tool) => [shortName(tool.name)]);
    return exact.get(plain(name)) ?? short.get(plain(name)) ?? [];
  };
  const chain = (id: string): readonly string[] => chains.get(id) ?? [id];
  const some = (ids: readonly string[]): readonly string[] | undefined => (ids.length > 0 ? ids : undefined);
  const of = (holds: (tool: ToolIdentity) => boolean): readonly string[] | undefined => some(tools.filter(holds).map((tool) => tool.id));
  const known = {
    tools: () => tools.flatMap((tool) => [tool.id, tool.name, shortName(tool.name), ...(tool.aliases ?? [])]),
    vendors: () => [...tools.map((tool) => shortName(tool.vendor)), ...tools.flatMap((tool) => words(tool.vendor).filter((word) => word.length > 3))],
    countries: () => [...new Set(tools.map((tool) => tool.country ?? 'unknown'))],
    categories: () => [...new Set(tools.map((tool) => tool.category))],
  };
  return {
    all: tools,
    tool: (id) => byId.get(id),
    chain,
    tools: (name) => some([...new Set(meant(name).flatMap(chain))]),
    vendors: (name) => of((tool) => holdsWords(tool.vendor, name)),
    countries: (name) => of((tool) => (tool.country ?? 'unknown').toLowerCase() === name.toLowerCase()),
    categories: (name) => of((tool) => tool.category === name.toLowerCase()),
    few: (kind) => (kind === 'categories' || kind === 'countries' ? known[kind]().toSorted() : undefined),
    nearest: (kind, name) => nearest(name, known[kind]()) ?? longer(name, kind === 'tools' ? tools.map(({ id }) => id) : []) ?? longer(name, known[kind]()),
  };
}
