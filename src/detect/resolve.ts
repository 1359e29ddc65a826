import type { Confidence, Facts } from '../types.ts';
import type { Match, Span } from '../types/finding.ts';

export type FactsOf = (rule: string) => Facts | undefined;

const shapeRank = { token: 4, pattern: 4, context: 3, file: 2, generic: 1 } as const;
const confidenceRank: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** A half that stands beside its other half is as good as a form. */
const rank = (match: Match, facts: FactsOf): number =>
  match.rule.startsWith('generic/') ? shapeRank.generic : match.related ? shapeRank.token : shapeRank[facts(match.rule)?.shape ?? 'context'];

/** How much of a form is literal: `sk-ant-api03-` says more than `sk-`. */
const literalLength = (match: Match, facts: FactsOf): number => facts(match.rule)?.literal ?? 0;

const isOwn = (match: Match, facts: FactsOf): boolean => facts(match.rule)?.own === true;

/** Negative when `a` speaks rather than `b`: the more specific shape, the surer, a user's own rule, the longer literal, the longer match, the name. */
function moreSpecific(a: Match, b: Match, facts: FactsOf): number {
  return (
    rank(b, facts) - rank(a, facts) ||
    confidenceRank[b.confidence] - confidenceRank[a.confidence] ||
    Number(isOwn(b, facts)) - Number(isOwn(a, facts)) ||
    literalLength(b, facts) - literalLength(a, facts) ||
    b.end - b.start - (a.end - a.start) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.start - b.start)
  );
}

const severityRank = { critical: 4, high: 3, medium: 2, low: 1 } as const;

/**
 * A user's rule must not make a secret look harmless: the built-in rule that overlaps it and is more severe or surer speaks instead. A
 * guess says less than the user does, who only takes over how severe and sure it is.
 */
function strictest(match: Match, group: readonly Match[], facts: FactsOf): Match {
  const own = facts(match.rule);
  if (!own?.own) return match;
  let strict = match;
  for (const other of group) {
    const built = facts(other.rule);
    if (!built || built.own || (built.kind ?? 'secret') !== (own.kind ?? 'secret') || !overlap(match, other)) continue;
    const severe = severityRank[built.severity] > severityRank[strict.severity ?? own.severity];
    const sure = confidenceRank[other.confidence] > confidenceRank[strict.confidence];
    if (!severe && !sure) continue;
    if (!other.rule.startsWith('generic/')) return other;
    strict = { ...strict, ...(severe && { severity: built.severity }), ...(sure && { confidence: other.confidence }) };
  }
  return strict;
}

/** Two rules that see the same value are as sure as the surer of them: the vendor's name from one, the file's grammar from the other. */
function surer(match: Match, other: Match): Match {
  const same = match.start === other.start && match.end === other.end;
  return same && !match.doubtful && confidenceRank[other.confidence] > confidenceRank[match.confidence] ? { ...match, confidence: other.confidence } : match;
}

/** One secret is one finding: of overlapping matches of one kind the most specific is kept. Sorted by start. */
export function resolve(matches: readonly Match[], facts: FactsOf): Match[] {
  const kept: Match[] = [];
  const ordered = matches.toSorted((a, b) => a.start - b.start || a.end - b.end);
  // Groups of touching spans are small, so the inner search stays linear in practice even for a million matches.
  for (let i = 0; i < ordered.length; ) {
    let end = (ordered[i] as Match).end;
    let next = i + 1;
    while (next < ordered.length && (ordered[next] as Match).start < end) end = Math.max(end, (ordered[next++] as Match).end);
    const group = ordered.slice(i, next).sort((a, b) => moreSpecific(a, b, facts));
    const chosen: Match[] = [];
    for (const candidate of group) {
      const kind = facts(candidate.rule)?.kind ?? 'secret';
      const beside = (match: Match): number => chosen.findIndex((other) => overlap(match, other) && (facts(other.rule)?.kind ?? 'secret') === kind);
      const stricter = strictest(candidate, group, facts);
      // A stricter match that is not kept itself does not speak for the part that only this one sees.
      const match = beside(candidate) < 0 && beside(stricter) >= 0 ? candidate : stricter;
      const at = beside(match);
      if (at < 0) chosen.push(match);
      else chosen[at] = surer(chosen[at] as Match, match);
    }
    kept.push(...chosen.sort((a, b) => a.start - b.start));
    i = next;
  }
  return kept;
}
