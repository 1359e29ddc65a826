import type { Finding } from '../types/finding.ts';
import type { PolicyLayer } from '../types/policy.ts';
import type { PolicySummary, Report } from '../types/report.ts';

/** What an audit line knows besides the report. */
export interface AuditFacts {
  /** ISO 8601. */
  readonly time: string;
  readonly user: string;
  /** Commit that was checked out, if any. */
  readonly commit?: string;
  /** Why a hook was skipped (`TIGHTLIP_SKIP`). */
  readonly skip?: string;
}

const tally = (findings: readonly Finding[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind, blocking } of findings) counts[`${kind}${blocking ? '' : '/warning'}`] = (counts[`${kind}${blocking ? '' : '/warning'}`] ?? 0) + 1;
  return counts;
};

/** One line of JSON for the audit file: which policy judged, what it said, who ran it. No secret, no content of a file. */
export function auditLine(report: Pick<Report, 'command' | 'version' | 'findings' | 'suppressed' | 'problems' | 'policy' | 'exitCode' | 'only'>, facts: AuditFacts): string {
  const verdicts = report.findings.filter(({ kind }) => kind === 'ai-tool' || kind === 'agent-risk').map(({ rule, verdict, blocking, fingerprint, origin, policy }) => ({ rule, verdict, blocking, path: origin.path, fingerprint, policy: policy?.rule }));
  const line = {
    schema: 'tightlip/audit/1', time: facts.time, version: report.version, command: report.command, only: report.only, user: facts.user, commit: facts.commit, skip: facts.skip,
    policy: report.policy, verdicts, counts: tally(report.findings), suppressed: report.suppressed.length, problems: report.problems.length, exitCode: report.exitCode,
  };
  return `${JSON.stringify(line)}\n`;
}

/** The file that the uppermost company layer wants lines in; files of a repository have no say. */
export function auditFile(layers: readonly PolicyLayer[], policy: PolicySummary | undefined): string | undefined {
  if (!policy) return undefined;
  return layers.find(({ layer, ai }) => (layer === 'system' || layer === 'company') && ai.audit)?.ai.audit?.file;
}
