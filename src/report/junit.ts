/** `--format junit`: a failing test case a finding, warnings too; an error a problem, a skipped one an accepted finding; a passing case when there is no finding and no problem. */

import type { Finding, Suppressed } from '../types/finding.ts';
import type { Report, Reporter } from '../types/report.ts';
import type { Problem } from '../types/source.ts';
import { visibleStart } from './escape.ts';
import { acceptance, acceptCommand, count, headline, placeName } from './words.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 text: `visible` has written out whatever XML forbids even when escaped. */
const xml = (text: string): string => visibleStart(text).replaceAll(/[&<>"']/g, (character) => entities[character] as string);

/** Line feeds between lines, which have passed `xml`. */
const lines = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join('\n');

function failure(finding: Finding): string {
  const { origin, region } = finding;
  const place = `${placeName(origin)}:${region.startLine}`;
  const commit = 'commit' in origin && origin.commit ? `commit ${origin.commit} ${origin.date ?? ''} ${origin.author ?? ''}` : '';
  const body = lines(
    xml(`${place}: ${headline(finding)} (${finding.severity}${finding.blocking ? '' : ', warning'})`),
    finding.excerpt && xml(finding.excerpt),
    commit && xml(commit),
    xml(finding.advice),
    xml(acceptCommand(finding) ?? ''),
  );
  return (
    `    <testcase name="${xml(`${headline(finding)} at ${place}`)}" classname="${xml(finding.rule)}" file="${xml(placeName(origin))}" line="${region.startLine}" time="0">\n` +
    `      <failure type="${xml(finding.rule)}" message="${xml(`${headline(finding)}: ${finding.advice}`)}">${body}</failure>\n    </testcase>\n`
  );
}

function error(problem: Problem): string {
  const name = problem.path === undefined ? problem.code : `${problem.code}: ${problem.path}`;
  return (
    `    <testcase name="${xml(name)}" classname="tightlip.problem" time="0">\n` +
    `      <error type="${xml(problem.code)}" message="${xml(problem.message)}">${xml(problem.hint ?? '')}</error>\n    </testcase>\n`
  );
}

/** Accepted findings are cases that did not have to pass. */
function skipped(one: Suppressed): string {
  const { finding } = one;
  const place = `${placeName(finding.origin)}:${finding.region.startLine}`;
  return (
    `    <testcase name="${xml(`${headline(finding)} at ${place}`)}" classname="${xml(finding.rule)}" file="${xml(placeName(finding.origin))}" line="${finding.region.startLine}" time="0">\n` +
    `      <skipped message="${xml(`accepted ${acceptance(one)}`)}"/>\n    </testcase>\n`
  );
}

function* junit(report: Report): Generator<string> {
  const { findings, problems, suppressed } = report;
  const cases = Math.max(1, findings.length + problems.length) + suppressed.length;
  const time = (report.stats.durationMs / 1000).toFixed(3);
  const numbers = `tests="${cases}" failures="${findings.length}" errors="${problems.length}" time="${time}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tightlip" ${numbers}>\n  <testsuite name="tightlip ${xml(report.command)}" ${numbers} skipped="${suppressed.length}">\n`;
  for (const finding of findings) yield failure(finding);
  for (const problem of problems) yield error(problem);
  for (const one of suppressed) yield skipped(one);
  // A suite without cases counts as "no tests ran" in CI.
  if (findings.length + problems.length === 0) yield `    <testcase name="nothing found in ${count(report.stats.files, 'file')}" classname="tightlip" time="${time}"/>\n`;
  yield '  </testsuite>\n</testsuites>\n';
}

export default junit satisfies Reporter;
