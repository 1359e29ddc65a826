import type { Finding } from '../types/finding.ts';
import type { ExitCode } from '../types/report.ts';
import type { Problem } from '../types/source.ts';

/** 1: a blocking finding that reaches its threshold, whatever else happened; 2: none, but something could not be looked at. */
export function exitCode(findings: readonly Finding[], problems: readonly Problem[], reaches: (finding: Finding) => boolean, exitZero: boolean): ExitCode {
  const blocked = findings.some((finding) => finding.blocking && reaches(finding));
  if (blocked && !exitZero) return 1;
  return problems.length > 0 ? 2 : 0;
}
