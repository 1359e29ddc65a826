import type { AiName, Ecosystem, Strength } from '../../types/ai-tool.ts';
import { ecosystems, nameOf, type NamedTool } from './names.ts';

/** A tool and how much its trace says. */
export interface Named {
  readonly tool: string;
  readonly strength: Strength;
}
type Index = ReadonlyMap<string, readonly Named[]>;

/** Names that tools are known by in files, each in its normal form. Made once for each catalogue, when the first file is read. */
export interface Lookup {
  readonly packages: Readonly<Partial<Record<Ecosystem, Index>>>;
  readonly extensions: Index;
  readonly plugins: Index;
  readonly actions: Index;
  readonly images: Index;
  readonly installers: Index;
  readonly binaries: Index;
  readonly env: Index;
  /** Names that start so (`AIDER_*`). */
  readonly envPrefixes: readonly (Named & { readonly name: string })[];
  readonly hosts: Index;
  /** Prefixes of keys in VS Code settings. */
  readonly settings: readonly (Named & { readonly name: string })[];
  /** Words of a tool's own that its program holds: packages with a scope, hosts, accounts. */
  readonly signatures: ReadonlyMap<string, readonly string[]>;
  /** Every package name of an ecosystem. */
  readonly packageNames: Readonly<Partial<Record<Ecosystem, readonly string[]>>>;
}

/** PyPI compares names so (PEP 503); the others by case at most. */
export function packageKey(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'pypi') return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
  return ecosystem === 'go' || ecosystem === 'maven' ? name : name.toLowerCase();
}

const graded = (entry: string | AiName, strength: Strength): Strength => (typeof entry !== 'string' && entry.generic ? 'weak' : strength);

function index(tools: readonly NamedTool[], read: (tool: NamedTool) => readonly (string | AiName)[] | undefined, strength: Strength, key: (name: string) => string = (n) => n.toLowerCase()): Index {
  const found = new Map<string, Named[]>();
  for (const tool of tools) {
    for (const entry of read(tool) ?? []) {
      const name = key(nameOf(entry));
      const named = { tool: tool.id, strength: graded(entry, strength) };
      const known = found.get(name);
      if (known) known.push(named);
      else found.set(name, [named]);
    }
  }
  return found;
}

function signaturesOf(tool: NamedTool): string[] {
  const scoped = (tool.packages?.npm ?? []).map(nameOf).filter((name) => name.startsWith('@'));
  return [...scoped, ...(tool.hosts ?? []).filter((host) => !host.includes('*') && host.length > 7), ...(tool.bots ?? []).flatMap(({ email }) => email ?? []), ...(tool.installers ?? [])];
}

/** An object whose fields are made when they are first read: one file asks for one or two of them. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made: object = {};
  for (const [key, make] of Object.entries(makers) as [string, () => unknown][]) {
    Object.defineProperty(made, key, {
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(made, key, { value });
        return value;
      },
    });
  }
  return made as T;
}

const perEcosystem = <T>(make: (ecosystem: Ecosystem) => T): Record<Ecosystem, T> =>
  lazily(Object.fromEntries(ecosystems.map((e) => [e, () => make(e)])) as unknown as { readonly [K in Ecosystem]: () => T });

/** The look-ups, each compiled at its first use. A dependency, an action or an installed command says that a tool is used; an id or a variable that it is set up (POLICY.md section 3). */
export function createLookup(tools: readonly NamedTool[]): Lookup {
  const exact = (name: string): string => name;
  const env = tools.flatMap((tool) => (tool.env ?? []).map((entry) => ({ tool: tool.id, name: nameOf(entry), strength: graded(entry, 'medium') })));
  return lazily<Lookup>({
    packages: () => perEcosystem((e) => index(tools, (tool) => tool.packages?.[e], 'strong', (name) => packageKey(e, name))),
    extensions: () => index(tools, (tool) => tool.extensions, 'medium'),
    plugins: () => index(tools, (tool) => tool.plugins, 'medium', exact),
    actions: () => index(tools, (tool) => tool.actions, 'strong'),
    images: () => index(tools, (tool) => tool.images, 'strong'),
    installers: () => index(tools, (tool) => tool.installers, 'strong'),
    binaries: () => index(tools, (tool) => tool.binaries, 'strong'),
    env: () => index(tools, (tool) => tool.env, 'medium', exact),
    envPrefixes: () => env.filter(({ name }) => name.endsWith('*')).map((entry) => ({ ...entry, name: entry.name.slice(0, -1) })),
    hosts: () => index(tools, (tool) => tool.hosts, 'weak'),
    settings: () => tools.flatMap((tool) => (tool.settings ?? []).map((name) => ({ tool: tool.id, name, strength: 'medium' as const }))),
    signatures: () => new Map(tools.map((tool) => [tool.id, signaturesOf(tool)])),
    packageNames: () => perEcosystem((e) => [...new Set(tools.flatMap((tool) => (tool.packages?.[e] ?? []).map(nameOf)))]),
  });
}
