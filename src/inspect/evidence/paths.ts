import type { AiPath, AiTool, Evidence, Origin, Strength } from '../../types.ts';
import { isForeign } from './foreign.ts';
import { createTrie } from './trie.ts';
import type { Trie } from './trie.ts';

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

/** Strength that a path has by its kind, where the data say nothing else (POLICY.md section 3). */
export function strengthOf(path: AiPath): Strength {
  if (path.strength) return path.strength;
  return path.kind === 'session' || path.kind === 'cache' || path.kind === 'binary' ? 'strong' : 'medium';
}

function compile(tools: readonly AiTool[]): Trie<PathRule> {
  const trie = createTrie<PathRule>();
  for (const tool of tools) {
    for (const path of tool.paths ?? []) {
      const weight = path.glob.replaceAll(/[*?/]/g, '').length;
      trie.add(path.glob, { tool: tool.id, path, strength: strengthOf(path), weight, capital: /^[A-Z][A-Z.]*\.[a-z.]+$/.test(path.glob) });
    }
  }
  return trie;
}

/** `claude.md` in a folder of documentation is a page about Claude; at the top a case-insensitive disk makes it CLAUDE.md. */
function isPage(rule: PathRule, segments: readonly string[], start: number): boolean {
  const name = segments[start] ?? '';
  return rule.capital && start > 0 && name !== rule.path.glob && name === name.toLowerCase();
}

/** What keeps a folder of sessions out of git, or explains it, is no session. */
const isPlaceholder = (segments: readonly string[]): boolean => /^(?:\.git(?:ignore|keep|attributes)|\.keep|readme(?:\.\w+)?)$/i.test(segments.at(-1) ?? '');

/**
 * Returns the look-up, which costs about a microsecond for a path that `glance` rules out; the tools' path rules are compiled when one is not.
 * One piece of evidence for each tool; the name inside a container (`member`) is not looked at.
 */
export function createPathEvidence(glance: (path: string) => boolean, tools: () => readonly AiTool[]): PathEvidence {
  let trie: Trie<PathRule> | undefined;
  return (path, origin = { kind: 'file', path }) => {
    const lower = path.toLowerCase();
    if (!glance(lower)) return [];
    trie ??= compile(tools());
    const all = trie.find(lower.split('/'));
    const claimed = all.some(({ value: rule }) => !rule.path.untrusted && rule.strength !== 'weak');
    const hits = claimed ? all.filter(({ value: rule }) => !rule.path.untrusted) : all;
    if (hits.length === 0) return [];
    const segments = path.split('/');
    const best = new Map<string, { rule: PathRule; weak: boolean }>();
    for (const { value: rule, start } of hits) {
      const weak = isForeign(segments.slice(0, start)) || isPage(rule, segments, start);
      const known = best.get(rule.tool);
      if (!known || (known.weak && !weak) || (known.weak === weak && rule.weight > known.rule.weight)) best.set(rule.tool, { rule, weak });
    }
    return [...best.values()].map(({ rule, weak }) => {
      const strength: Strength = weak ? 'weak' : rule.strength === 'strong' && isPlaceholder(segments) ? 'medium' : rule.strength;
      return { tool: rule.tool, trace: 'path', strength, what: path, origin, ...(rule.path.shared && { sharedWith: rule.path.shared }) };
    });
  };
}
