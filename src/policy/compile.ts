import { UserError } from '../errors.ts';
import type { AiException, AiPolicy, AiRule, PolicyLayer, Requirement, Verdict } from '../types/policy.ts';
import type { Names } from './names.ts';
import { presets } from './presets.ts';

/** A rule with its names understood. `rank`: 4 names tools, 3 vendors, 2 categories, 1 countries. */
export interface CompiledRule extends AiRule {
  readonly ids: ReadonlySet<string>;
  readonly rank: number;
  readonly preset: boolean;
  readonly source: string;
  readonly holds?: (path: string) => boolean;
  /** Formats and runtimes are reached only by their id or category. */
  readonly reachesFormats: boolean;
}
export interface CompiledException extends AiException {
  readonly ids: ReadonlySet<string>;
  readonly source: string;
  readonly holds: (path: string) => boolean;
}

/** One file's policy: preset and keys merged, names understood. */
export interface CompiledLayer {
  readonly layer: PolicyLayer;
  readonly ai: AiPolicy;
  readonly locked: boolean;
  readonly rules: readonly CompiledRule[];
  readonly exceptions: readonly CompiledException[];
  /** Does the layer cover a path? */
  readonly covers: (path: string) => boolean;
  /** `file:line` of a key. */
  at(key: string): string;
}

export type PathSet = (patterns: readonly string[], directory: string) => (path: string) => boolean;

export interface CompileContext {
  readonly names: Names;
  readonly checks: ReadonlySet<string>;
  readonly paths: PathSet;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const REQUIREMENTS: readonly Requirement[] = ['ignore-file', 'no-auto-approve', 'no-repo-hooks', 'pinned-mcp', 'listed-mcp', 'listed-endpoints', 'no-transcripts', 'not-in-ci'];
const VERDICTS: readonly Verdict[] = ['banned', 'restricted', 'approved', 'unlisted'];

/** Understands the names of one layer. Throws a UserError (exit 2) for the first mistake: a typing error in a ban must not approve. */
export function compileLayer(layer: PolicyLayer, context: CompileContext): CompiledLayer {
  const at = (key: string): string => (layer.lines[key] === undefined ? layer.path : `${layer.path}:${layer.lines[key]}`);
  const preset = layer.ai.preset === undefined ? undefined : presets[layer.ai.preset];
  if (layer.ai.preset !== undefined && !preset) throw new UserError(`${at('preset')}: there is no preset '${layer.ai.preset}'`, `presets: ${Object.keys(presets).join(', ')}`);
  const ai: AiPolicy = { ...preset, ...layer.ai };
  const own = (layer.ai.rule ?? []).map((rule, index) => compileRule(rule, at(`rule.${index}`), layer, context, false));
  const given = (preset?.rule ?? []).map((rule) => compileRule(rule, `preset ${layer.ai.preset}`, layer, context, true));
  const compiled: CompiledLayer = {
    layer, ai, at,
    locked: ai.locked !== false,
    rules: [...own, ...given],
    exceptions: (layer.ai.exception ?? []).map((exception, index) => compileException(exception, at(`exception.${index}`), ai, layer, context)),
    covers: layer.directory === '' ? () => true : (path) => path === layer.directory || path.startsWith(`${layer.directory}/`),
  };
  checkRules(compiled, context.names);
  checkWords(ai.require ?? [], REQUIREMENTS, at('require'), 'requirement');
  return compiled;
}

/** What somebody wrote, where it reads like a name: anything else in a configuration may be a secret. */
const echo = (value: string): string => (/^(?:[A-Za-z][A-Za-z ._-]{0,30}|[A-Z]\d\d)$/.test(value) ? ` '${value}'` : ` (${value.length} characters)`);

function checkWords(values: readonly string[], known: readonly string[], place: string, kind: string): void {
  for (const value of values) if (!known.includes(value)) throw new UserError(`${place}: unknown ${kind}${echo(value)}`, `write one of: ${known.join(', ')}`);
}

type Selector = 'tools' | 'vendors' | 'countries' | 'categories';
const SELECTORS: readonly (readonly [Selector, rank: number, one: string])[] = [['tools', 4, 'tool'], ['vendors', 3, 'vendor'], ['categories', 2, 'category'], ['countries', 1, 'country']];

function idsOf(kind: Selector, one: string, values: readonly string[], place: string, names: Names): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const value of values) {
    const found = names[kind](value);
    if (!found) {
      const guess = names.nearest(kind, value);
      const few = names.few(kind);
      throw new UserError(`${place}: unknown ${one}${echo(value)}`, guess ? `did you mean '${guess}'?` : few ? `write one of: ${few.join(', ')}` : `'tightlip rules list ai/' lists tools with their vendors`);
    }
    for (const id of found) ids.add(id);
  }
  return ids;
}

function compileRule(rule: AiRule, source: string, layer: PolicyLayer, context: CompileContext, preset: boolean): CompiledRule {
  let ids: ReadonlySet<string> | undefined;
  let rank = 0;
  for (const [kind, weight, one] of SELECTORS) {
    const values = rule[kind];
    if (values === undefined) continue;
    const found = idsOf(kind, one, values, source, context.names);
    ids = ids ? new Set([...ids].filter((id) => found.has(id))) : found;
    rank = Math.max(rank, weight);
  }
  if (!ids) throw new UserError(`${source}: the rule ${rule.id} names no tools`, 'add tools, vendors, countries or categories');
  if (ids.size === 0) throw new UserError(`${source}: no tool fulfils all selectors of the rule ${rule.id}`, 'several kinds of selector in one rule must all hold: split the rule or correct it');
  if (!VERDICTS.includes(rule.verdict)) throw new UserError(`${source}: unknown verdict${echo(rule.verdict)}`, `write one of: ${VERDICTS.join(', ')}`);
  if (rule.verdict !== 'approved' && !rule.reason?.trim()) throw new UserError(`${source}: the rule ${rule.id} has no reason`, 'add reason = "...": developers read it');
  checkWords(rule.require ?? [], REQUIREMENTS, source, 'requirement');
  const holds = rule.paths ? context.paths(rule.paths, layer.directory) : undefined;
  return { ...rule, ids, rank, preset, source, holds, reachesFormats: rule.tools !== undefined || rule.categories !== undefined };
}

const days = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

function compileException(exception: AiException, source: string, ai: AiPolicy, layer: PolicyLayer, context: CompileContext): CompiledException {
  for (const field of ['owner', 'reason', 'until'] as const) {
    if (!exception[field]?.trim()) throw new UserError(`${source}: the exception has no ${field}`, 'owner, reason, until and paths are all required');
  }
  if (!exception.paths?.length) throw new UserError(`${source}: the exception names no paths`, 'add paths = ["..."]; "**" means everywhere');
  if (!exception.tools?.length && !exception.checks?.length) throw new UserError(`${source}: the exception names neither tools nor checks`, 'add tools = ["..."] or checks = ["X01"]');
  checkWords(exception.checks ?? [], [...context.checks].sort(), source, 'check');
  const most = ai['max-exception-days'];
  if (most !== undefined && days(context.today, exception.until) > most) {
    throw new UserError(`${source}: the exception ends more than ${most} days from now`, 'choose an earlier `until`; max-exception-days sets the limit');
  }
  const ids = idsOf('tools', 'tool', exception.tools ?? [], source, context.names);
  return { ...exception, ids, source, holds: context.paths(exception.paths, layer.directory) };
}

/** What concerns several rules: ids twice, alternatives that are none, an approval list without approvals. */
function checkRules({ ai, rules, at, layer }: CompiledLayer, names: Names): void {
  const seen = new Set<string>();
  const usable = new Set(rules.filter((rule) => rule.verdict === 'approved' || rule.verdict === 'restricted').flatMap((rule) => [...rule.ids]));
  for (const rule of rules) {
    if (seen.has(rule.id)) throw new UserError(`${rule.source}: the rule id '${rule.id}' is used twice`, 'give each rule an id of its own');
    seen.add(rule.id);
    for (const alternative of rule.alternatives ?? []) {
      const ids = idsOf('tools', 'tool', [alternative], rule.source, names);
      if (ai.default !== 'approved' && ![...ids].some((id) => usable.has(id))) {
        throw new UserError(`${rule.source}: the alternative '${alternative}' is neither approved nor restricted by this policy`, 'approve it in a rule, or name another');
      }
    }
  }
  if (layer.ai.preset === 'only-approved' && usable.size === 0) throw new UserError(`${at('preset')}: only-approved approves nothing`, 'add at least one rule with verdict = "approved" or "restricted"');
}
