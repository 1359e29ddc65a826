/** `--format csv`: RFC 4180, a row a finding, accepted or not, and one a problem, since an empty sheet would look clean; safe to open in a spreadsheet. */

import type { Finding, Suppressed } from '../types/finding.ts';
import type { Report, Reporter } from '../types/report.ts';
import type { Problem } from '../types/source.ts';
import { visible } from './escape.ts';
import { acceptance } from './words.ts';

const columns: Readonly<Record<string, (finding: Finding) => string | number | boolean | undefined>> = {
  kind: (f) => f.kind,
  rule: (f) => f.rule,
  title: (f) => f.title,
  severity: (f) => f.severity,
  confidence: (f) => f.confidence,
  blocking: (f) => f.blocking,
  verdict: (f) => f.verdict,
  presence: (f) => f.presence,
  path: (f) => (f.origin.kind === 'object' ? f.origin.object : f.origin.path),
  member: (f) => f.origin.member,
  startLine: (f) => f.region.startLine,
  startColumn: (f) => f.region.startColumn,
  endLine: (f) => f.region.endLine,
  endColumn: (f) => f.region.endColumn,
  commit: ({ origin }) => ('commit' in origin ? origin.commit : undefined),
  author: ({ origin }) => ('author' in origin ? origin.author : undefined),
  date: ({ origin }) => ('date' in origin ? origin.date : undefined),
  excerpt: (f) => f.excerpt,
  fingerprint: (f) => f.fingerprint,
  advice: (f) => f.advice,
  docs: (f) => f.docs,
};

/** A spreadsheet runs a cell that begins like this as a formula; full-width forms count in some. */
const formula = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A value as a field: quoted where needed, what a spreadsheet would run as a formula defused. */
export function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = visible(value);
  const safe = formula.test(value) ? `'${text}` : text;
  return /[",'\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What could not be looked at, in the columns of findings. */
const problemColumns: Readonly<Record<string, (problem: Problem) => string | undefined>> = { kind: () => 'problem', rule: ({ code }) => code, title: ({ message }) => message, path: ({ path }) => path, advice: ({ hint }) => hint };

/** What was accepted, in the columns of findings: its last word says by what. */
const acceptedColumns: Readonly<Record<string, (one: Suppressed) => string | number | undefined>> = {
  kind: () => 'accepted',
  rule: ({ finding }) => finding.rule,
  title: ({ finding }) => finding.title,
  path: ({ finding: { origin } }) => (origin.kind === 'object' ? origin.object : origin.path),
  startLine: ({ finding }) => finding.region.startLine,
  fingerprint: ({ finding }) => finding.fingerprint,
  advice: (one) => `accepted ${acceptance(one)}`,
};

function* csv(report: Report): Generator<string> {
  yield `${Object.keys(columns).join(',')}\r\n`;
  const values = Object.values(columns);
  for (const finding of report.findings) yield `${values.map((value) => cell(value(finding))).join(',')}\r\n`;
  for (const one of report.suppressed) yield `${Object.keys(columns).map((name) => cell(acceptedColumns[name]?.(one))).join(',')}\r\n`;
  for (const problem of report.problems) yield `${Object.keys(columns).map((name) => cell(problemColumns[name]?.(problem))).join(',')}\r\n`;
}

export default csv satisfies Reporter;
