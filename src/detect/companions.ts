import type { Match } from '../types/finding.ts';
import { bisect } from './bisect.ts';
import type { FactsOf } from './resolve.ts';

/** Other halves that one finding shows. */
const shown = 4;

interface Placed {
  readonly line: number;
  readonly match: Match;
}

/** Matches of each rule that is somebody's other half, by line. */
function halves(matches: readonly Match[], facts: FactsOf, lineOf: (offset: number) => number): ReadonlyMap<string, readonly Placed[]> {
  const wanted = new Set(matches.flatMap(({ rule }) => facts(rule)?.companion?.rule ?? []));
  const found = new Map<string, Placed[]>();
  for (const match of matches) {
    if (!wanted.has(match.rule)) continue;
    const placed = { line: lineOf(match.start), match };
    const list = found.get(match.rule);
    if (list) list.push(placed);
    else found.set(match.rule, [placed]);
  }
  for (const list of found.values()) list.sort((a, b) => a.line - b.line);
  return found;
}

function near(list: readonly Placed[], line: number, lines: number): Match[] {
  const found: Match[] = [];
  for (let at = bisect(list.length, (i) => (list[i] as Placed).line < line - lines); at < list.length && found.length < shown; at++) {
    const placed = list[at] as Placed;
    if (placed.line > line + lines) break;
    found.push(placed.match);
  }
  return found;
}

/**
 * Composite credentials: a rule with a `companion` needs (or, when optional, is surer with) another match within so many
 * lines; a `component` is never reported alone. `lineOf` gives the 1-based line of a byte offset. A search for each, not a walk.
 */
export function withCompanions(matches: readonly Match[], facts: FactsOf, lineOf: (offset: number) => number): Match[] {
  const others = halves(matches, facts, lineOf);
  return matches.flatMap((match) => {
    const rule = facts(match.rule);
    if (rule?.component) return [];
    const companion = rule?.companion;
    if (!companion) return [match];
    const line = lineOf(match.start);
    const beside = [companion.rule].flat().flatMap((other) => near(others.get(other) ?? [], line, companion.lines)).slice(0, shown);
    if (beside.length) return [{ ...match, confidence: 'high' as const, related: beside.map(({ start, end, rule: id }) => ({ start, end, rule: id })) }];
    return companion.optional ? [match] : [];
  });
}

/** A part of a composite is shown with it, not beside it: what another finding names as its other half is no finding of its own. */
export function withoutParts(matches: readonly Match[]): Match[] {
  const parts = new Set(matches.flatMap(({ related = [] }) => related.map(({ start, end }) => `${start} ${end}`)));
  return parts.size === 0 ? [...matches] : matches.filter(({ start, end, related }) => related !== undefined || !parts.has(`${start} ${end}`));
}
