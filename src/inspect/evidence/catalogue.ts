import { heads as builtInHeads, tools as builtInTools } from 'rules:tools';
import type { AiTool, ToolIdentity } from '../../types.ts';
import { createCommitEvidence, type CommitEvidence } from './commits.ts';
import { createGlance, headsOf } from './heads.ts';
import { createPathEvidence, type PathEvidence } from './paths.ts';

/** All tools that may leave traces, and the look-ups made from their facts. Nothing is compiled before it is asked for. */
export interface Catalogue {
  /** By id, sorted. Asking for them reads them all. */
  readonly tools: ReadonlyMap<string, AiTool>;
  readonly pathEvidence: PathEvidence;
  readonly commits: CommitEvidence;
  /** Whether a tool's program has this name, lower case, without ending. */
  readonly isBinary: (name: string) => boolean;
}

/** Lists grow, everything else is replaced: a company's entry corrects or completes ours. */
function merge(ours: AiTool, theirs: AiTool): AiTool {
  const merged: Record<string, unknown> = { ...ours };
  for (const [key, value] of Object.entries(theirs)) {
    const known = merged[key];
    if (Array.isArray(value) && Array.isArray(known)) merged[key] = [...known, ...value];
    else if (key === 'packages') merged[key] = mergePackages(ours.packages ?? {}, theirs.packages ?? {});
    else if (value !== undefined) merged[key] = value;
  }
  return merged as unknown as AiTool;
}

function mergePackages(ours: NonNullable<AiTool['packages']>, theirs: NonNullable<AiTool['packages']>): AiTool['packages'] {
  const merged = { ...ours };
  for (const [ecosystem, names] of Object.entries(theirs)) {
    const key = ecosystem as keyof typeof merged;
    merged[key] = [...(merged[key] ?? []), ...names];
  }
  return merged;
}

/** The built-in tools, with `extra` ones (`[[ai.tool]]`) added or, under a known id, merged in. */
function allTools(extra: readonly AiTool[]): ReadonlyMap<string, AiTool> {
  const byId = new Map(builtInTools().map((tool) => [tool.id, tool]));
  for (const tool of extra) {
    const known = byId.get(tool.id);
    byId.set(tool.id, known ? merge(known, tool) : tool);
  }
  return extra.length === 0 ? byId : new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Look-ups over the built-in tools and `extra` ones. Without `extra`, tools are read when a name says that one may be there. */
export function createCatalogue(extra: readonly AiTool[] = []): Catalogue {
  let known: ReadonlyMap<string, AiTool> | undefined;
  const tools = (): ReadonlyMap<string, AiTool> => (known ??= allTools(extra));
  const list = (): readonly AiTool[] => [...tools().values()];
  const heads = extra.length === 0 ? builtInHeads : headsOf(list());
  const binaries = new Set(heads.binaries);
  return {
    get tools() {
      return tools();
    },
    isBinary: (name) => binaries.has(name),
    pathEvidence: createPathEvidence(createGlance(heads), list),
    commits: createCommitEvidence(list),
  };
}

/** What policy needs to know of each tool; rename chains are turned round. */
export function toolIdentities(tools: ReadonlyMap<string, AiTool>): ToolIdentity[] {
  const all = [...tools.values()];
  return all.map((tool) => {
    const formerly = all.filter((other) => other.renamedTo === tool.id).map((other) => other.id);
    const ignoreFiles = (tool.paths ?? []).filter((path) => path.kind === 'ignore').map((path) => path.glob);
    const { id, name, vendor, country, category, aliases, hosts } = tool;
    return { id, name, vendor, country, category, aliases, hosts, ...(formerly.length > 0 && { formerly }), ...(ignoreFiles.length > 0 && { ignoreFiles }) };
  });
}
