import type { AiPath, AiTool, Strength } from '../../types/ai-tool.ts';
import type { Evidence } from '../../types/finding.ts';
import type { Origin } from '../../types/source.ts';
import { isForeign } from './foreign.ts';
import type { Glance } from './heads.ts';
import { createTrie } from './trie.ts';

interface PathRule {
  readonly tool: string;
  readonly path: AiPath;
  readonly strength: Strength;
  /** Characters of the glob that are not wildcards: of a tool's rules for one path the most specific counts. */
  readonly weight: number;
  /** Written in capitals without a dot in front, as memory files are (`CLAUDE.md`). */
  readonly capital: boolean;
}

/** Finds the traces that a path alone is. */
export type PathEvidence = (path: string, origin?: Origin) => Evidence[];

/** What paths tell, without a look at any content. */
export interface PathKnowledge {
  readonly evidence: PathEvidence;
  /** Whether some tool takes what stands there as an order: its rules, memory or commands. */
  readonly instructs: (path: string) => boolean;
}

const orders = new Set<AiPath['kind']>(['rules', 'memory', 'commands']);

/** Strength that a path has by its kind, where the data say nothing else (POLICY.md section 3). */
export function strengthOf(path: AiPath): Strength {
  if (path.strength) return path.strength;
  return path.kind === 'session' || path.kind === 'cache' || path.kind === 'binary' ? 'strong' : 'medium';
}

interface Hit {
  readonly value: PathRule;
  /** Index of the name at which the rule begins. */
  readonly start: number;
}

type Placed = Pick<AiTool, 'id' | 'paths'>;

/** Path rules by their first names, in the order of the tools; those that begin with a wildcard under the empty one. */
type Waiting = Map<string, [glob: string, rule: PathRule][]>;

function sort(tools: readonly Placed[]): Waiting {
  const waiting: Waiting = new Map();
  for (const tool of tools) {
    for (const path of tool.paths ?? []) {
      const { glob } = path;
      const first = (/^(?:\/|(?:\*\*\/)+)?([^/*?]+)(?=\/|$)/.exec(glob)?.[1] ?? '').toLowerCase();
      const weight = glob.replaceAll(/[*?/]/g, '').length;
      const rule: PathRule = { tool: tool.id, path, strength: strengthOf(path), weight, capital: /^[A-Z][A-Z.]*\.[a-z.]+$/.test(glob) };
      const list = waiting.get(first);
      if (list) list.push([glob, rule]);
      else waiting.set(first, [[glob, rule]]);
    }
  }
  return waiting;
}

/** Looks paths up. Rules are compiled when their first name turns up: most never do. */
function createFinder(tools: readonly Placed[]): (path: string) => readonly Hit[] {
  const waiting = sort(tools);
  const trie = createTrie<PathRule>();
  const compile = (first: string): void => {
    for (const [glob, rule] of waiting.get(first) ?? []) trie.add(glob, rule);
    waiting.delete(first);
  };
  compile('');
  return (path) => {
    const names = path.split('/');
    names.forEach(compile);
    return trie.find(names);
  };
}

/** `claude.md` in a folder of documentation is a page about Claude; at the top a case-insensitive disk makes it CLAUDE.md. */
function isPage(rule: PathRule, segments: readonly string[], start: number): boolean {
  const name = segments[start] ?? '';
  return rule.capital && start > 0 && name !== rule.path.glob && name === name.toLowerCase();
}

/** What keeps a folder of sessions out of git, or explains it, is no session. */
const isPlaceholder = (segments: readonly string[]): boolean => /^(?:\.git(?:ignore|keep|attributes)|\.keep|readme(?:\.\w+)?)$/i.test(segments.at(-1) ?? '');

/**
 * Returns the look-ups, which cost about a microsecond for a path that `glance` rules out; the tools' path rules are compiled when one is not.
 * One piece of evidence for each tool; the name inside a container (`member`) is not looked at.
 */
export function createPathKnowledge(glance: Pick<Glance, 'path'>, tools: () => readonly Placed[]): PathKnowledge {
  let find: ReturnType<typeof createFinder> | undefined;
  let last: { readonly path: string; readonly hits: readonly Hit[] } = { path: '', hits: [] };
  // Asked for twice a file.
  const hitsOf = (path: string): readonly Hit[] => {
    if (path === last.path) return last.hits;
    const lower = path.toLowerCase();
    last = { path, hits: glance.path(lower) ? (find ??= createFinder(tools()))(lower) : [] };
    return last.hits;
  };
  return {
    instructs: (path) => hitsOf(path).some(({ value: { path: known } }) => orders.has(known.kind) && !known.untrusted),
    evidence: (path, origin = { kind: 'file', path }) => evidenceOf(path, origin, hitsOf(path)),
  };
}

function evidenceOf(path: string, origin: Origin, all: readonly Hit[]): Evidence[] {
  if (all.length === 0) return [];
  const claimed = all.some(({ value: rule }) => !rule.path.untrusted && rule.strength !== 'weak');
  const segments = path.split('/');
  const best = new Map<string, { rule: PathRule; weak: boolean }>();
  for (const { value: rule, start } of all) {
    if (claimed && rule.path.untrusted) continue;
    const weak = isForeign(segments.slice(0, start)) || isPage(rule, segments, start);
    const known = best.get(rule.tool);
    if (!known || (known.weak && !weak) || (known.weak === weak && rule.weight > known.rule.weight)) best.set(rule.tool, { rule, weak });
  }
  return [...best.values()].map(({ rule, weak }) => {
    const strength: Strength = weak ? 'weak' : rule.strength === 'strong' && isPlaceholder(segments) ? 'medium' : rule.strength;
    return { tool: rule.tool, trace: 'path', strength, what: path, origin, ...(rule.path.shared && { sharedWith: rule.path.shared }) };
  });
}
