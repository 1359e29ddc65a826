import { heads as builtInHeads, marks as builtInMarks, named as builtInNamed, names as builtInNames, placed as builtInPlaced, tools as builtInTools } from 'rules:tools';
import type { AiPath, AiTool, OwnTool, ToolIdentity } from '../../types/ai-tool.ts';
import { createCommitEvidence, marksOf, type CommitEvidence } from './commits.ts';
import { createGlance, headsOf, type Glance } from './heads.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { createMayName, type MayName } from './may-name.ts';
import { actionKeys, nameTable } from './names.ts';
import { createPathKnowledge, type PathEvidence } from './paths.ts';

/** All tools that may leave traces, and the look-ups made from their facts. Nothing is compiled before it is asked for. */
export interface Catalogue {
  /** By id, sorted. Asking for them reads them all. */
  readonly tools: ReadonlyMap<string, AiTool>;
  readonly pathEvidence: PathEvidence;
  /** Whether names may be of a path that is a trace. */
  readonly glance: Glance;
  /** Whether some tool takes the file as an order. */
  readonly instructs: (path: string) => boolean;
  /** Id of the tool whose action a pipeline names in `uses:`. */
  readonly actionTool: (uses: string) => string | undefined;
  readonly commits: CommitEvidence;
  /** Names that tools are known by in files. */
  readonly lookup: () => Lookup;
  /** Whether a tool's program has this name, lower case, without ending. */
  readonly isBinary: (name: string) => boolean;
  /** Whether a text may hold a tool's name. */
  readonly mayName: MayName;
}

const lists = ['paths', 'home', 'apps', 'extensions', 'plugins', 'settings', 'binaries', 'actions', 'images', 'installers', 'bots', 'footers', 'trailers', 'branches', 'notes', 'env', 'hosts'] as const;
const blank = { vendor: 'unknown', category: 'agent-cli', status: 'active', docs: ['https://github.com/tightlip/tightlip/blob/main/docs/ai-policy.md'], checked: '' } as const;

function mergePackages(ours: NonNullable<AiTool['packages']>, theirs: NonNullable<AiTool['packages']>): AiTool['packages'] {
  const merged = { ...ours };
  for (const [ecosystem, names] of Object.entries(theirs)) {
    const key = ecosystem as keyof typeof merged;
    merged[key] = [...(merged[key] ?? []), ...names];
  }
  return merged;
}

/** Paths as a repository's own file may add them: never weak, since those would hide what is known of the same path. */
const doubted = (paths: readonly AiPath[]): AiPath[] => paths.filter(({ strength }) => strength !== 'weak').map((path) => ({ ...path, untrusted: true }));

/** What a file may say of a tool that is known. A repository's own file adds traces and nothing else. */
function allowed({ untrusted, ...tool }: OwnTool): Partial<AiTool> {
  if (!untrusted) return tool;
  const added = Object.fromEntries(lists.flatMap((key) => (tool[key] ? [[key, tool[key]]] : [])));
  return { ...added, packages: tool.packages, ...(tool.paths && { paths: doubted(tool.paths) }) };
}

/** Lists grow, everything else is replaced: a company's entry corrects or completes ours. A path of ours that it calls shared is so; a repository's own file has no such say (`doubted`). */
function merge(of: AiTool, theirs: Partial<AiTool>): AiTool {
  const shared = new Set(theirs.paths?.flatMap(({ glob, strength }) => (strength === 'weak' ? [glob] : [])));
  const ours = shared.size > 0 ? { ...of, paths: of.paths?.filter(({ glob }) => !shared.has(glob)) } : of;
  const grown = Object.fromEntries(lists.flatMap((key) => (theirs[key] ? [[key, [...(ours[key] ?? []), ...(theirs[key] as readonly unknown[])]]] : [])));
  const aliases = [...(ours.aliases ?? []), ...(theirs.aliases ?? [])];
  const defined = Object.fromEntries(Object.entries(theirs).filter(([, value]) => value !== undefined));
  return { ...ours, ...defined, ...grown, ...(aliases.length > 0 && { aliases }), ...(theirs.packages && { packages: mergePackages(ours.packages ?? {}, theirs.packages) }) };
}

/** A tool that only a file knows. A repository's own file gives it no names but its own: they could be those that a rule means. */
function added({ untrusted, ...tool }: OwnTool): AiTool {
  return { ...blank, name: tool.id, ...tool, ...(untrusted && { name: tool.id, aliases: undefined, renamedTo: undefined, ...(tool.paths && { paths: doubted(tool.paths) }) }) };
}

/** The built-in tools, with `extra` ones (`[[ai.tool]]`) added or, under a known id, merged in. */
function allTools(extra: readonly OwnTool[]): ReadonlyMap<string, AiTool> {
  const byId = new Map(builtInTools().map((tool) => [tool.id, tool]));
  for (const tool of extra) {
    const known = byId.get(tool.id);
    byId.set(tool.id, known ? merge(known, allowed(tool)) : added(tool));
  }
  return extra.length === 0 ? byId : new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Look-ups over the built-in tools and `extra` ones. Without `extra`, tools are read when a name says that one may be there. */
export function createCatalogue(extra: readonly OwnTool[] = []): Catalogue {
  let known: ReadonlyMap<string, AiTool> | undefined;
  const tools = (): ReadonlyMap<string, AiTool> => (known ??= allTools(extra));
  const list = (): readonly AiTool[] => [...tools().values()];
  const heads = extra.length === 0 ? builtInHeads : headsOf(list());
  const binaries = new Set(heads.binaries);
  const glance = createGlance(heads);
  const paths = createPathKnowledge(glance, extra.length === 0 ? builtInPlaced : list);
  let mayName: MayName | undefined;
  let lookup: Lookup | undefined;
  let actions: ReadonlyMap<string, string> | undefined;
  const named = extra.length === 0 ? builtInNamed : list;
  return {
    get tools() {
      return tools();
    },
    lookup: () => (lookup ??= createLookup(named())),
    isBinary: (name) => binaries.has(name),
    mayName: (bytes, kinds) => (mayName ??= createMayName(extra.length === 0 ? builtInNames() : nameTable(list())))(bytes, kinds),
    pathEvidence: paths.evidence,
    glance,
    instructs: paths.instructs,
    actionTool(uses) {
      actions ??= new Map(named().flatMap((tool) => (tool.actions ?? []).map((action) => [action.toLowerCase(), tool.id] as const)));
      return actionKeys(uses).map((key) => actions?.get(key)).find(Boolean);
    },
    commits: createCommitEvidence(extra.length === 0 ? builtInMarks : () => marksOf(list())),
  };
}

/** What policy needs to know of each tool; rename chains are turned round. */
export function toolIdentities(tools: ReadonlyMap<string, AiTool>): ToolIdentity[] {
  const all = [...tools.values()];
  return all.map((tool) => {
    const formerly = all.filter((other) => other.renamedTo === tool.id).map((other) => other.id);
    const ignored = (tool.paths ?? []).filter((path) => path.kind === 'ignore').map((path) => path.glob);
    // What is only kept out of an index is read when somebody names it.
    const ignoreFiles = ignored.some((glob) => !glob.includes('indexing')) ? ignored.filter((glob) => !glob.includes('indexing')) : ignored;
    const { id, name, vendor, country, category, aliases, hosts } = tool;
    return { id, name, vendor, country, category, aliases, hosts, ...(formerly.length > 0 && { formerly }), ...(ignoreFiles.length > 0 && { ignoreFiles }) };
  });
}
