/** `--format sarif`: SARIF 2.1.0, the form that GitHub code scanning and other dashboards read. */

import type { Finding, Region, Suppressed } from '../types/finding.ts';
import type { Report, Reporter } from '../types/report.ts';
import type { Notice, Problem } from '../types/source.ts';
import { escapeJson, visible } from './escape.ts';
import { level, mostSevere, ruleTable } from './sarif/rules.ts';
import { relativeUri } from './uri.ts';
import { acceptance, count, headline, placeName } from './words.ts';

/** GitHub refuses an upload with more. */
const resultLimit = 25_000;
const root = '%SRCROOT%';

const text = (value: object): string => escapeJson(JSON.stringify(value));

const regionOf = ({ startLine, startColumn, endLine, endColumn }: Region): object => ({ startLine, startColumn, endLine, endColumn });

function location(finding: Finding): object {
  const { origin, region, kind } = finding;
  const inside = origin.kind === 'object' || origin.member !== undefined;
  return {
    // GitHub wants a physical location of everything; the name of a text that is no file stands in for its path.
    physicalLocation: { artifactLocation: { uri: relativeUri(origin), uriBaseId: root }, region: kind === 'ai-tool' ? { startLine: region.startLine } : regionOf(region) },
    logicalLocations: inside ? [{ fullyQualifiedName: visible(placeName(origin)) }] : undefined,
  };
}

/** In SARIF's plain text `[a](b)` is a link. */
function message(finding: Finding): string {
  const { kind, policy, advice } = finding;
  const said = kind === 'ai-tool' ? [policy?.rule, policy?.reason].filter(Boolean).join(': ') : '';
  return visible(`${headline(finding)}${said ? ` (${said})` : ''}. ${advice}`).replaceAll(/[\\[\]]/g, '\\$&');
}

function related(finding: Finding): object[] | undefined {
  return finding.related?.map((part) => ({
    physicalLocation: { artifactLocation: { uri: relativeUri({ kind: 'file', path: part.path }), uriBaseId: root }, region: regionOf(part) },
    message: { text: visible(part.rule ?? 'belongs to it') },
  }));
}

function result(finding: Finding, index: ReadonlyMap<string, number>): object {
  const { origin, kind, confidence, blocking, verdict, presence, check, occurrences } = finding;
  const commit = 'commit' in origin ? origin.commit : undefined;
  return {
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule),
    level: level(finding),
    message: { text: message(finding) },
    locations: [location(finding)],
    relatedLocations: related(finding),
    partialFingerprints: { 'tightlip/v1': finding.fingerprint, primaryLocationLineHash: finding.lineHash },
    properties: { kind, severity: finding.severity, confidence, blocking, verdict, presence, check, commit, occurrences },
  };
}

function notification(noteLevel: 'error' | 'note', { code, path, message }: Problem | Notice): object {
  const place = path ? [{ physicalLocation: { artifactLocation: { uri: relativeUri({ kind: 'file', path }), uriBaseId: root } } }] : undefined;
  return { level: noteLevel, descriptor: { id: code }, message: { text: visible(message) || code }, locations: place };
}

/** GitHub would show results with SARIF's `suppressions` as open alerts: what was accepted is told as a note of the run. */
function accepted(one: Suppressed): object {
  const { rule, origin, region } = one.finding;
  const location = { physicalLocation: { artifactLocation: { uri: relativeUri(origin), uriBaseId: root }, region: { startLine: region.startLine } } };
  return { level: 'note', descriptor: { id: 'accepted' }, message: { text: visible(`${rule} accepted ${acceptance(one)}`) }, locations: [location] };
}

function invocation(report: Report, dropped: number): object {
  const notes = report.notices.map((notice) => notification('note', notice));
  if (dropped) notes.push(notification('note', { code: 'result-limit', message: `${count(dropped, 'less severe finding')} left out: GitHub refuses more than ${resultLimit}` }));
  return {
    executionSuccessful: report.complete,
    exitCode: report.exitCode,
    toolExecutionNotifications: [...report.problems.map((problem) => notification('error', problem)), ...report.suppressed.slice(0, resultLimit).map(accepted)],
    toolConfigurationNotifications: notes,
  };
}

function* sarif(report: Report): Generator<string> {
  const findings = mostSevere(report.findings, resultLimit);
  const { rules, index } = ruleTable(findings);
  const driver = { name: 'tightlip', semanticVersion: report.version, informationUri: 'https://www.npmjs.com/package/tightlip', rules };
  yield '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n';
  yield `"tool": ${text({ driver })},\n"columnKind": "utf16CodeUnits",\n`;
  yield `"originalUriBaseIds": ${text({ [root]: { description: { text: 'The top of the scanned repository or directory.' } } })},\n`;
  yield `"invocations": [${text(invocation(report, report.findings.length - findings.length))}],\n"results": [`;
  for (const [i, finding] of findings.entries()) yield `${i ? ',' : ''}\n${text(result(finding, index))}`;
  yield ']\n}]\n}\n';
}

export default sarif satisfies Reporter;
