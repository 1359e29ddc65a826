/** `--format markdown`: for job summaries and comments on pull requests. Short enough for both; what does not fit is counted. */

import type { Finding } from '../types/finding.ts';
import type { Report, Reporter } from '../types/report.ts';
import { code, prose } from './markdown/text.ts';
import { merge, type Group } from './merge.ts';
import { why } from './why.ts';
import { acceptance, acceptCommand, count, duration, headline, placeName, series, size, totals } from './words.ts';

/** GitHub cuts a comment at 65,536 characters, a job summary at 1 MiB. The rest of the report needs less than what is left. */
const budget = 48_000;

const place = (finding: Finding): string => code(`${placeName(finding.origin)}:${finding.region.startLine}`);

function title(report: Report): string {
  const incomplete = report.problems.length ? `, ${count(report.problems.length, 'problem')}: the scan is incomplete` : '';
  if (report.findings.length === 0) return `${incomplete ? '⚠️' : '✅'} tightlip: nothing found${incomplete}`;
  const blocking = report.findings.some((finding) => finding.blocking);
  return `${blocking ? '❌' : '⚠️'} tightlip: ${totals(report.findings)}${incomplete}`;
}

function numbers({ findings, stats }: Report): string {
  const blocking = findings.filter((finding) => finding.blocking).length;
  const split = findings.length ? ` · ${blocking} blocking, ${count(findings.length - blocking, 'warning')}` : '';
  const commits = stats.commits ? `${count(stats.commits, 'commit')}, ` : '';
  return `${commits}${count(stats.files, 'file')}, ${size(stats.bytes)}, ${duration(stats.durationMs)}${split}`;
}

function row(group: Group): string {
  const [finding] = group;
  const also = group.length > 1 ? ` and ${count(group.length - 1, 'other place')}` : '';
  const rules = [...new Set(group.map((one) => one.rule))].map(code).join(' ');
  return `| ${finding.severity}${finding.blocking ? '' : ' (warning)'} | ${prose(headline(finding))} | ${place(finding)}${also} | ${rules} |\n`;
}

/** `explained` holds the reasons that were given already, so that each is given once. */
function help(group: Group, explained: Set<string>): string {
  const [finding] = group;
  const { policy } = finding;
  const reason = policy?.reason ?? why(finding);
  const parts = [`**${prose(headline(finding))}** ${place(finding)}`];
  if (finding.excerpt) parts.push(code(finding.excerpt));
  const fixes = [...new Set(group.map((one) => one.advice))].slice(0, 5);
  parts.push(`What to do: ${finding.kind === 'ai-tool' ? fixes.map(code).join('<br>\n  ') : prose(finding.advice)}`);
  if (reason && !explained.has(reason)) parts.push(`Why: ${policy?.rule ? `${code(policy.rule)} ` : ''}${prose(reason)}`);
  if (reason && finding.kind !== 'ai-tool') explained.add(reason);
  if (policy?.alternatives?.length) parts.push(`Instead: ${series(policy.alternatives.map(prose))}`);
  for (const unmet of finding.unmet ?? []) parts.push(`Unmet: ${code(unmet.requirement)} ${prose(unmet.message)}`);
  if (policy?.contact || policy?.guide) parts.push(`Ask: ${[policy.contact, policy.guide].flatMap((part) => (part ? [code(part)] : [])).join(' ')}`);
  if (group.length > 1) parts.push(`Also: ${group.slice(1, 11).map(place).join(', ')}${group.length > 11 ? ` and ${count(group.length - 11, 'more place')}` : ''}`);
  const accept = acceptCommand(finding);
  if (accept !== undefined) parts.push(`Accept: ${code(accept)}`);
  return `- ${parts.join('<br>\n  ')}\n`;
}

/** As many pieces as fit into `room` characters, and how many do not. */
function fitting(pieces: Iterable<string>, room: number): { text: string; left: number } {
  let text = '';
  let left = 0;
  for (const piece of pieces) {
    if (left > 0 || text.length + piece.length > room) left++;
    else text += piece;
  }
  return { text, left };
}

const more = (left: number, what: string): string => (left ? `\n…and ${count(left, `more ${what}`)}; the other formats have all of them.\n` : '');

/** How often each rule spoke; complete, whatever the tables leave out. */
function byRule(report: Report): string {
  const seen = new Map<string, number>();
  for (const { rule } of report.findings) seen.set(rule, (seen.get(rule) ?? 0) + 1);
  const items = [...seen].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([rule, n]) => `${code(rule)} ${n}`);
  return `<details><summary>${count(seen.size, 'rule')}</summary>\n\n${items.join(', ')}\n\n</details>\n\n`;
}

function* tables(report: Report): Generator<string> {
  const groups = merge(report.findings);
  const rows = fitting(groups.map(row), budget / 2);
  yield `| Severity | What | Where | Rule |\n|---|---|---|---|\n${rows.text}${more(rows.left, 'row')}\n`;
  const explained = new Set<string>();
  const helps = fitting(groups.map((group) => help(group, explained)), budget / 2);
  yield `<details><summary>What to do</summary>\n\n${helps.text}${more(helps.left, 'entry')}\n</details>\n\n`;
  yield byRule(report);
}

function* list(what: string, items: readonly string[], room = 4000): Generator<string> {
  if (items.length === 0) return;
  const { text, left } = fitting(items.map((item) => `- ${item}\n`), room);
  yield `**${count(items.length, what)}**\n\n${text}${more(left, what)}\n`;
}

function* markdown(report: Report): Generator<string> {
  yield `## ${title(report)}\n\n${numbers(report)}\n\n`;
  if (report.findings.length) yield* tables(report);
  yield* list('problem', report.problems.map(({ path, message, code: word }) => `${path === undefined ? '' : `${code(path)} `}${prose(message)} (${code(word)})`));
  yield* list('notice', report.notices.map(({ path, message }) => `${path === undefined ? '' : `${code(path)} `}${prose(message)}`));
  yield* list('accepted finding', report.suppressed.map((one) => `${code(`${placeName(one.finding.origin)}:${one.finding.region.startLine}`)} ${code(one.finding.rule)} ${prose(acceptance(one))}`), 2000);
}

export default markdown satisfies Reporter;
