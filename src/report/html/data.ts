/** The report as the page's data. No secret and no active character is in it. */

import type { Finding, Suppressed } from '../../types/finding.ts';
import type { Report } from '../../types/report.ts';
import { visible, visibleCode } from '../escape.ts';
import { documentation } from '../uri.ts';
import { why } from '../why.ts';
import { endedException, headline, placeName } from '../words.ts';
import type { PageData, PageFinding, PageRule } from './model.ts';

/** Keeps each rule's texts once. */
function ruleIndex(): { readonly rules: PageRule[]; indexOf(finding: Finding): number } {
  const rules: PageRule[] = [];
  const known = new Map<string, number>();
  return {
    rules,
    indexOf(finding) {
      const reason = why(finding);
      const told = reason && visible(reason);
      const docs = documentation(finding.docs);
      const rule: PageRule = { id: visible(finding.rule), title: visible(headline(finding)), kind: finding.kind, advice: visible(finding.advice), why: told, docs };
      const key = JSON.stringify(rule);
      const index = known.get(key) ?? rules.length;
      if (index === rules.length) {
        rules.push(rule);
        known.set(key, index);
      }
      return index;
    },
  };
}

function* facts(finding: Finding): Generator<readonly [string, string]> {
  const { policy, expired, from } = finding;
  for (const trace of finding.evidence ?? []) {
    const shared = trace.sharedWith?.length ? `; also read by ${trace.sharedWith.join(', ')}` : '';
    yield ['Found', `${trace.what} (${trace.trace}, ${trace.strength}${shared})`];
  }
  if (policy?.rule || policy?.reason) yield ['Policy', [policy.rule, policy.reason].filter(Boolean).join('  ')];
  if (from) yield ['From', `warns until ${from}, then blocks`];
  if (expired) yield ['Expired', endedException(expired)];
  for (const unmet of finding.unmet ?? []) yield ['Unmet', [unmet.requirement, unmet.path, unmet.message].filter(Boolean).join('  ')];
  if (policy?.alternatives?.length) yield ['Instead', policy.alternatives.join(', ')];
  if (policy?.contact || policy?.guide) yield ['Ask', [policy.contact, policy.guide].filter(Boolean).join('  ')];
  for (const part of finding.related ?? []) yield ['With', `${part.path}:${part.startLine}:${part.startColumn}${part.rule ? ` (${part.rule})` : ''}`];
  if (finding.check) yield ['Check', finding.check];
  if (finding.reasons?.length && finding.kind !== 'agent-risk') yield ['Because', finding.reasons.join('; ')];
}

function pageFinding(finding: Finding, rule: number): PageFinding {
  const { origin, region, severity, blocking, confidence, verdict, presence, occurrences } = finding;
  const [start, end] = finding.mark ?? [0, 0];
  const parts = finding.excerpt === undefined ? undefined : ([finding.excerpt.slice(0, start), finding.excerpt.slice(start, end), finding.excerpt.slice(end)] as const);
  const lines = Array.from(facts(finding), ([label, text]) => [label, visible(text)] as const);
  const who = 'commit' in origin && origin.commit ? { commit: origin.commit, author: visible(origin.author ?? ''), date: visible(origin.date ?? '') } : {};
  return {
    rule,
    severity,
    blocking,
    confidence,
    path: visible(placeName(origin)),
    line: region.startLine,
    column: region.startColumn,
    excerpt: parts && [visibleCode(parts[0]).trimStart(), visibleCode(parts[1]), visibleCode(parts[2])],
    fingerprint: finding.fingerprint,
    acceptable: finding.acceptable,
    ...who,
    occurrences,
    verdict,
    presence,
    facts: lines.length ? lines : undefined,
  };
}

function acceptedLine({ finding, by }: Suppressed): PageData['accepted'][number] {
  const words = [by.kind, by.reason, by.owner && `owner ${by.owner}`, by.until && `until ${by.until}`].filter(Boolean).join(', ');
  return [visible(`${placeName(finding.origin)}:${finding.region.startLine}`), visible(finding.rule), visible(words)];
}

const placed = (path: string | undefined, line: number | undefined, text: string): string => visible(`${path === undefined ? '' : `${path}${line ? `:${line}` : ''}: `}${text}`);

/** The newest date of a commit, where the report does not say when it began. */
function newest(findings: readonly PageFinding[]): string | undefined {
  let latest: string | undefined;
  for (const { date } of findings) if (date && !(Date.parse(date) <= Date.parse(latest ?? ''))) latest = Number.isNaN(Date.parse(date)) ? latest : date;
  return latest;
}

/** The data of the page, as an object. */
export function pageData(report: Report): PageData {
  const { rules, indexOf } = ruleIndex();
  const findings = report.findings.map((finding) => pageFinding(finding, indexOf(finding)));
  return {
    rules,
    findings,
    accepted: report.suppressed.map(acceptedLine),
    problems: report.problems.map(({ path, message, hint }) => placed(path, undefined, hint ? `${message}. ${hint}` : message)),
    notices: report.notices.map(({ path, startLine, message }) => placed(path, startLine, message)),
    now: report.started ?? newest(findings),
  };
}
