/** `--format gitlab`: GitLab's secret detection report, schema 15. Secrets and leaks only: the format has no place for the rest. */

import type { Severity } from '../types.ts';
import type { Finding } from '../types/finding.ts';
import type { Report, Reporter } from '../types/report.ts';
import { escapeJson, visible } from './escape.ts';
import { documentation } from './uri.ts';
import { why } from './why.ts';
import { placeName } from './words.ts';

const severity: Readonly<Record<Severity, string>> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };
const noCommit = '0'.repeat(40);

/** 32-bit FNV-1a (Fowler, Noll, Vo), seeded, as eight hexadecimal digits: an id, no protection. */
function fnv(text: string, seed: number): string {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** A UUID (version 8) of a finding and its place: the same in every run. */
function id(finding: Finding): string {
  const { region, origin } = finding;
  const commit = 'commit' in origin ? origin.commit : '';
  const place = [finding.fingerprint, finding.rule, placeName(origin), region.startLine, region.startColumn, commit].join('\n');
  const hex = [1, 2, 3, 4].map((seed) => fnv(place, seed)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function vulnerability(finding: Finding): object {
  const { origin, region, docs } = finding;
  const file = placeName(origin);
  const commit = 'commit' in origin && origin.commit ? { author: origin.author, date: origin.date, sha: origin.commit } : { sha: noCommit };
  const link = documentation(docs);
  const lines = { file, start_line: region.startLine, end_line: region.endLine };
  return {
    id: id(finding),
    name: visible(finding.title).slice(0, 255),
    description: visible(why(finding) ?? finding.title),
    severity: severity[finding.severity],
    solution: visible(finding.advice).slice(0, 7000),
    location: { file, commit, start_line: region.startLine, end_line: region.endLine },
    identifiers: [{ type: 'tightlip_rule_id', name: `tightlip rule ${finding.rule}`, value: finding.rule, url: link }],
    links: link ? [{ url: link }] : undefined,
    tracking: { type: 'source', items: [{ ...lines, signatures: [{ algorithm: 'tightlip_v1', value: finding.fingerprint }] }] },
  };
}

/** `yyyy-mm-ddThh:mm:ss`, in UTC as GitLab reads it. */
const time = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

function scan(report: Report): object {
  const start = Date.parse(report.started ?? '') || 0;
  const program = { id: 'tightlip', name: 'tightlip', version: report.version, vendor: { name: 'tightlip' } };
  const messages = report.problems.map(({ path, message }) => ({ level: 'warn', value: visible(path === undefined ? message : `${path}: ${message}`) || 'problem' }));
  return {
    analyzer: program,
    scanner: program,
    type: 'secret_detection',
    start_time: time(start),
    end_time: time(start + report.stats.durationMs),
    // An incomplete scan must not close what an earlier one found.
    status: report.complete ? 'success' : 'failure',
    messages: messages.length ? messages : undefined,
  };
}

function* gitlab(report: Report): Generator<string> {
  yield `{\n"version": "15.2.4",\n"scan": ${escapeJson(JSON.stringify(scan(report)))},\n"vulnerabilities": [`;
  let separator = '\n';
  for (const finding of report.findings) {
    if (finding.kind !== 'secret' && finding.kind !== 'leak') continue;
    yield separator + escapeJson(JSON.stringify(vulnerability(finding)));
    separator = ',\n';
  }
  yield ']\n}\n';
}

export default gitlab satisfies Reporter;
