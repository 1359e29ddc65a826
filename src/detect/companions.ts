import type { Match } from '../types.ts';
import type { FactsOf } from './resolve.ts';

/**
 * Composite credentials: a rule with a `companion` needs (or, when optional, is surer with) another match within so many
 * lines; a `component` is never reported alone. `lineOf` gives the 1-based line of a byte offset.
 */
export function withCompanions(matches: readonly Match[], facts: FactsOf, lineOf: (offset: number) => number): Match[] {
  const out: Match[] = [];
  for (const match of matches) {
    const rule = facts(match.rule);
    if (rule?.component) continue;
    const companion = rule?.companion;
    if (!companion) {
      out.push(match);
      continue;
    }
    const line = lineOf(match.start);
    const wanted = [companion.rule].flat();
    const near = matches.filter((other) => wanted.includes(other.rule) && Math.abs(lineOf(other.start) - line) <= companion.lines);
    if (near.length) out.push({ ...match, confidence: 'high', related: near.slice(0, 4).map(({ start, end, rule: id }) => ({ start, end, rule: id })) });
    else if (companion.optional) out.push(match);
  }
  return out;
}

/** A part of a composite is shown with it, not beside it: what another finding names as its other half is no finding of its own. */
export function withoutParts(matches: readonly Match[]): Match[] {
  const parts = new Set(matches.flatMap(({ related = [] }) => related.map(({ start, end }) => `${start} ${end}`)));
  return parts.size === 0 ? [...matches] : matches.filter(({ start, end, related }) => related !== undefined || !parts.has(`${start} ${end}`));
}
