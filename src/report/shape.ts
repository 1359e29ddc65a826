/** Findings, suppressions and problems as the JSON contract shows them: field order is part of it. Keys without a value are left out. */

import type { Evidence, Finding, Suppressed } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import type { Origin } from '../types/source.ts';

/** Where something is: a path, or the name of a text that is no file; with the commit that brought it. */
function place(origin: Origin): object {
  const commit = 'commit' in origin && origin.commit ? { commit: origin.commit, author: origin.author, date: origin.date } : {};
  if (origin.kind === 'object') return { object: origin.object, member: origin.member, ...commit };
  return { path: origin.path, pathBytes: origin.pathBytes, member: origin.member, ...commit };
}

function evidence(trace: Evidence, home: Origin): object {
  const elsewhere = trace.origin.path === home.path ? {} : place(trace.origin);
  const shared = trace.sharedWith?.length ? trace.sharedWith : undefined;
  return { trace: trace.trace, strength: trace.strength, what: trace.what, ...elsewhere, startLine: trace.startLine, sharedWith: shared };
}

/** Lines and columns; of a tool only the line, a trace has no columns. */
function region(finding: Finding): object {
  const { startLine, startColumn, endLine, endColumn } = finding.region;
  return finding.kind === 'ai-tool' ? { startLine } : { startLine, startColumn, endLine, endColumn };
}

const listed = <T>(values: readonly T[] | undefined): readonly T[] | undefined => (values?.length ? values : undefined);

/** One finding as CLI.md shows it. */
export function findingShape(finding: Finding): object {
  return {
    kind: finding.kind,
    rule: finding.rule,
    title: finding.title,
    severity: finding.severity,
    confidence: finding.confidence,
    verdict: finding.verdict,
    presence: finding.presence,
    check: finding.check,
    blocking: finding.blocking,
    ...place(finding.origin),
    ...region(finding),
    excerpt: finding.excerpt,
    fingerprint: finding.fingerprint,
    advice: finding.advice,
    docs: finding.docs,
    from: finding.from,
    unmet: listed(finding.unmet),
    expired: finding.expired,
    policy: finding.policy,
    evidence: listed(finding.evidence)?.map((trace) => evidence(trace, finding.origin)),
    related: listed(finding.related),
    occurrences: finding.occurrences,
    reasons: listed(finding.reasons),
  };
}

/** An accepted finding: what it is, where, and by whose word. */
export function suppressedShape({ finding, by }: Suppressed): object {
  const { kind, reason, owner, until, source } = by;
  return { rule: finding.rule, ...place(finding.origin), startLine: finding.region.startLine, fingerprint: finding.fingerprint, by: { kind, reason, owner, until, source } };
}

/** What the run itself was. */
export function scanShape(report: Report): object {
  const { files, bytes, skipped, commits, durationMs } = report.stats;
  return { command: report.command, only: report.only, complete: report.complete, files, bytes, skipped, commits, durationMs };
}
