/** `--format jsonl`: one object a line, the summary last. The fields are those of `json`. */

import type { Finding } from '../types/finding.ts';
import type { Report, Reporter } from '../types/report.ts';
import type { Problem } from '../types/source.ts';
import { escapeJson } from './escape.ts';
import { findingShape, scanShape, suppressedShape } from './shape.ts';

const line = (value: object): string => `${escapeJson(JSON.stringify(value))}\n`;

/** The line of a finding; what a streaming run writes before it has ended. */
export const findingLine = (finding: Finding): string => line({ type: 'finding', ...findingShape(finding) });

/** The line of a problem. */
const problemLine = (problem: Problem): string => line({ type: 'problem', ...problem });

/** The last line: everything of the report that is no finding and no problem. */
function summaryLine(report: Report): string {
  const { version, policy, notices, exitCode } = report;
  const suppressed = report.suppressed.map(suppressedShape);
  return line({ type: 'summary', schema: 'tightlip/report/1', tool: { name: 'tightlip', version }, scan: scanShape(report), policy, suppressed, notices, exitCode });
}

function* jsonl(report: Report): Generator<string> {
  for (const finding of report.findings) yield findingLine(finding);
  for (const problem of report.problems) yield problemLine(problem);
  yield summaryLine(report);
}

export default jsonl satisfies Reporter;
