import type { Severity } from '../types.ts';
import type { ToolIdentity } from '../types/ai-tool.ts';
import type { Verdict } from '../types/policy.ts';
import type { CompiledLayer, CompiledRule } from './compile.ts';

/** What all layers say of one tool at one place. */
export interface Opinion {
  readonly verdict: Verdict;
  readonly rule?: CompiledRule;
  /** The layer that decided, by its place in the list; -1: nobody said anything. */
  readonly layer: number;
  readonly severity?: Severity;
}

const STRICTNESS: Readonly<Record<Verdict, number>> = { banned: 3, restricted: 2, unlisted: 1, approved: 0 };
const WEIGHT: Readonly<Record<Severity, number>> = { critical: 3, high: 2, medium: 1, low: 0 };

/** Whether the first lets less pass than the second. */
export const stricter = (a: Verdict, b: Verdict): boolean => STRICTNESS[a] > STRICTNESS[b];
const graver = (a: Severity | undefined, b: Severity | undefined): Severity | undefined => (a === undefined ? b : b === undefined || WEIGHT[a] >= WEIGHT[b] ? a : b);

/** Formats and a product's own model runtimes are not coding tools. */
export const isFormat = (tool: ToolIdentity): boolean => tool.category === 'protocol' || tool.category === 'local-runtime';

/** The rule of one layer that speaks of a tool at all of `paths`: most specific first, the file before its preset, with paths before without, then the strictest. */
function ruleFor(layer: CompiledLayer, tool: ToolIdentity, paths: readonly string[]): CompiledRule | undefined {
  const holding = layer.rules.filter((rule) => rule.ids.has(tool.id) && (!isFormat(tool) || rule.reachesFormats) && (!rule.holds || (paths.length > 0 && paths.every(rule.holds))));
  return holding.reduce<CompiledRule | undefined>((best, rule) => (best === undefined || before(rule, best) ? rule : best), undefined);
}

function before(a: CompiledRule, b: CompiledRule): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  if (a.preset !== b.preset) return b.preset;
  if ((a.paths === undefined) !== (b.paths === undefined)) return a.paths !== undefined;
  return stricter(a.verdict, b.verdict);
}

/** A file in a directory has a say where all paths lie below it; where nobody knows the paths (a commit's, outside a repository) it has none. */
const holdsFor = (layer: CompiledLayer, paths: readonly string[]): boolean => layer.layer.directory === '' || (paths.length > 0 && paths.every(layer.covers));

/** What a layer by itself says; undefined: it says nothing of this tool. The topmost layer's silence means unlisted. */
function opinionOf(layer: CompiledLayer, index: number, first: boolean, tool: ToolIdentity, paths: readonly string[]): Opinion | undefined {
  if (!holdsFor(layer, paths)) return undefined;
  const rule = ruleFor(layer, tool, paths);
  if (rule) return { verdict: rule.verdict, rule, layer: index, severity: rule.severity };
  if (isFormat(tool)) return undefined;
  if (layer.ai.default !== undefined) return { verdict: layer.ai.default, layer: index };
  return first ? { verdict: 'unlisted', layer: index } : undefined;
}

/**
 * The verdict of all layers: each is judged by itself; below a locked layer the strictest wins, below an unlocked one the nearest that speaks.
 * Undefined: a format or runtime that no rule names.
 */
export function judgeTool(layers: readonly CompiledLayer[], tool: ToolIdentity, paths: readonly string[]): Opinion | undefined {
  let held: Opinion | undefined;
  let locked = false;
  for (const [index, layer] of layers.entries()) {
    const opinion = opinionOf(layer, index, index === 0, tool, paths);
    if (opinion) held = held === undefined ? opinion : locked ? strictest(held, opinion) : nearer(held, opinion);
    if (holdsFor(layer, paths)) locked ||= layer.locked;
  }
  if (held === undefined && !isFormat(tool)) return { verdict: 'unlisted', layer: -1 };
  return held;
}

function strictest(held: Opinion, next: Opinion): Opinion {
  if (stricter(next.verdict, held.verdict)) return { ...next, severity: graver(next.severity, held.verdict === next.verdict ? held.severity : undefined) };
  return held.verdict === next.verdict ? { ...held, severity: graver(held.severity, next.severity) } : held;
}

/** Without a lock a rule beats a default, and the nearest rule the others. */
const nearer = (held: Opinion, next: Opinion): Opinion => (held.rule && !next.rule ? held : next);
