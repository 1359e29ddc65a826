import type { ExitCode, Finding, Problem, Severity } from '../types.ts';

const rank: Readonly<Record<Severity, number>> = { critical: 4, high: 3, medium: 2, low: 1 };

/** Whether a severity reaches a threshold. */
export const atLeast = (severity: Severity, least: Severity): boolean => rank[severity] >= rank[least];

/** 1: a blocking finding at or above the threshold, whatever else happened; 2: none, but something could not be looked at. */
export function exitCode(findings: readonly Finding[], problems: readonly Problem[], failOn: Severity, exitZero: boolean): ExitCode {
  const blocked = findings.some((finding) => finding.blocking && atLeast(finding.severity, failOn));
  if (blocked && !exitZero) return 1;
  return problems.length > 0 ? 2 : 0;
}
