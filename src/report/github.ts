/**
 * `--format github`: workflow commands that GitHub's runner turns into annotations, below a listing for whoever reads the log.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */

import type { Finding, Suppressed } from '../types/finding.ts';
import type { Report, Reporter } from '../types/report.ts';
import { visible, visibleLines, visibleStart } from './escape.ts';
import { acceptance, acceptCommand, count, headline, placeName, totals } from './words.ts';

/** The runner shows ten annotations of each kind in a step; more are dropped without a word. */
const shownOfEach = 10;
const rank = { critical: 3, high: 2, medium: 1, low: 0 } as const;

// Line feeds are kept as such by the encoding; every other control character is written out before.
const data = (text: string): string => visibleLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(command: 'error' | 'warning' | 'notice', properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const list = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
  return `::${command} ${list.join(',')}::${data(message)}\n`;
}

function findingAnnotation(finding: Finding): string {
  const { origin, region, kind } = finding;
  const onDisk = origin.kind === 'file' || origin.kind === 'staged' || origin.kind === 'commit';
  const columns = kind !== 'ai-tool' && region.startLine === region.endLine ? { col: region.startColumn, endColumn: region.endColumn } : {};
  const place = onDisk ? { file: origin.path, line: region.startLine, endLine: region.endLine, ...columns } : {};
  const where = onDisk && origin.member === undefined ? '' : `In ${placeName(origin)}. `;
  const command = acceptCommand(finding);
  const accept = command === undefined ? '' : `\nTo accept it: ${command}`;
  const message = `${where}${finding.advice}${finding.policy?.reason ? `\n${finding.policy.reason}` : ''}${accept}`;
  return annotation(finding.blocking ? 'error' : 'warning', { title: `${headline(finding)} (${finding.rule}, ${finding.severity})`, ...place }, message);
}

/** The first ten of each kind, the most severe first chosen, in report order. */
function chosen(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Set<Finding>();
  for (const blocking of [true, false]) {
    const alike = findings.filter((finding) => finding.blocking === blocking);
    for (const finding of alike.toSorted((a, b) => rank[b.severity] - rank[a.severity]).slice(0, shownOfEach)) kept.add(finding);
  }
  return findings.filter((finding) => kept.has(finding));
}

/** A word that content cannot guess without knowing the whole report: it would have to contain its own hash. Twice FNV-1a, 32 bits each. */
function stopWord(findings: readonly Finding[]): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const { fingerprint, region, origin } of findings) {
    for (const character of `${fingerprint}${region.startLine}${region.startColumn}${origin.path}`) {
      a = Math.imul(a ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
      b = Math.imul(b ^ a, 0x85ebca6b) >>> 0;
    }
  }
  return `tightlip-${a.toString(16).padStart(8, '0')}${b.toString(16).padStart(8, '0')}`;
}

/** Every finding, accepted or not, as a line of the log, between commands that switch commands off: content is escaped as well, this is the second lock. */
function* listing(findings: readonly Finding[], suppressed: readonly Suppressed[]): Generator<string> {
  if (findings.length + suppressed.length === 0) return;
  const word = stopWord([...findings, ...suppressed.map(({ finding }) => finding)]);
  yield `::stop-commands::${word}\n`;
  for (const finding of findings) {
    const { startLine, startColumn } = finding.region;
    yield `${visibleStart(placeName(finding.origin))}:${startLine}:${startColumn}  ${visible(headline(finding))}  ${visible(finding.rule)}  ${finding.severity}${finding.blocking ? '' : ', warning'}\n`;
  }
  for (const one of suppressed) yield `${visibleStart(placeName(one.finding.origin))}:${one.finding.region.startLine}  ${visible(one.finding.rule)}  accepted ${visible(acceptance(one))}\n`;
  yield `::${word}::\n`;
}

function* github(report: Report): Generator<string> {
  const { findings } = report;
  yield* listing(findings, report.suppressed);
  const annotated = chosen(findings);
  for (const finding of annotated) yield findingAnnotation(finding);
  for (const { path, message, code } of report.problems.slice(0, shownOfEach)) yield annotation('error', { title: `tightlip could not look (${code})`, file: path }, message);
  for (const { path, startLine, message } of report.notices.slice(0, shownOfEach - 1)) yield annotation('notice', { title: 'tightlip', file: path, line: startLine }, message);
  if (annotated.length < findings.length) {
    const message = `${totals(findings)}: ${annotated.length} of ${findings.length} are annotated, the step's log lists all of them.`;
    yield annotation('notice', { title: 'tightlip' }, message);
  }
  const problems = report.problems.length ? `, ${count(report.problems.length, 'problem')}` : '';
  yield `tightlip: ${totals(findings) || 'nothing found'}${problems} in ${count(report.stats.files, 'file')}\n`;
}

export default github satisfies Reporter;
