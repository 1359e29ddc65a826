/** The rules that spoke, as SARIF describes them and GitHub shows them. */

import type { Confidence, Severity } from '../../types.ts';
import type { Finding } from '../../types/finding.ts';
import { visible } from '../escape.ts';
import { documentation } from '../uri.ts';
import { why } from '../why.ts';

/** GitHub: over 9.0 critical, from 7.0 high, from 4.0 medium, below low. A string, or it is ignored. */
const score: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
const precision: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' };
const rank: Readonly<Record<Severity, number>> = { critical: 3, high: 2, medium: 1, low: 0 };

/** GitHub cuts titles at 255 and descriptions at 1,024 characters. */
const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** SARIF's level: how loudly the result is shown. What only warns is never an error. */
export function level(finding: Finding): 'error' | 'warning' | 'note' {
  if (finding.severity === 'low') return 'note';
  return finding.blocking && finding.severity !== 'medium' ? 'error' : 'warning';
}

/** Markdown in rule help comes from configuration too: nothing in it may act. */
const markdown = (text: string): string => visible(text).replaceAll(/[\\`*_[\]<>#|!@]/g, '\\$&');

/** What GitHub shows beside an alert. What an AI tool needs is a command, and none accepts it: policy does. */
function helpOf({ kind, advice }: Finding, reason: string | undefined, link: string | undefined): { readonly text: string; readonly markdown: string } {
  const tool = kind === 'ai-tool';
  const parts = [
    tool ? `**What to do:**\n\n\`\`\`sh\n${visible(advice)}\n\`\`\`` : `**What to do:** ${markdown(advice)}`,
    reason && markdown(reason),
    link && `[Documentation](<${link}>)`,
    tool ? '' : 'To accept it: `tightlip allow <fingerprint> --reason "…" && git add tightlip.toml`.',
  ];
  return { text: `${visible(advice)}${link ? `\n${link}` : ''}`, markdown: parts.filter(Boolean).join('\n\n') };
}

/** The description of `finding`'s rule. */
function describe(finding: Finding): object {
  const title = clip(visible(finding.title), 255);
  const reason = why(finding) ?? finding.policy?.reason;
  const link = documentation(finding.docs);
  return {
    id: finding.rule,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: clip(reason ? `${title}. ${visible(reason)}` : title, 1024) },
    help: helpOf(finding, reason, link),
    helpUri: link,
    defaultConfiguration: { level: level(finding) },
    properties: {
      tags: ['security', finding.kind],
      'security-severity': score[finding.severity],
      precision: precision[finding.confidence ?? 'high'],
    },
  };
}

/** One description a rule, by its most severe finding, sorted by id; and where each stands. */
export function ruleTable(findings: readonly Finding[]): { readonly rules: object[]; readonly index: ReadonlyMap<string, number> } {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.rule);
    if (!known || rank[finding.severity] > rank[known.severity]) worst.set(finding.rule, finding);
  }
  const ids = [...worst.keys()].toSorted();
  return { rules: ids.map((id) => describe(worst.get(id) as Finding)), index: new Map(ids.map((id, i) => [id, i])) };
}

/** The findings within `limit`, the most severe kept, their order unchanged. */
export function mostSevere(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const kept = new Set(findings.toSorted((a, b) => rank[b.severity] - rank[a.severity]).slice(0, limit));
  return findings.filter((finding) => kept.has(finding));
}
