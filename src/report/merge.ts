/** Findings for people: one block for one secret or one tool, wherever it stands. Programs get each finding. */

import type { Finding } from '../types/finding.ts';

/** Findings that are the same thing, in report order; never empty. */
export type Group = readonly [first: Finding, ...others: Finding[]];

function keyOf(finding: Finding): string {
  if (finding.kind !== 'ai-tool') return `${finding.kind}\n${finding.fingerprint}\n${finding.blocking}`;
  // A tool is judged place by place: only what was judged alike is told together.
  const { policy, expired, unmet, origin } = finding;
  const commit = origin.kind === 'object';
  return JSON.stringify([commit, finding.rule, finding.verdict, finding.blocking, finding.from, policy?.rule, policy?.source, expired?.until, unmet?.map((one) => one.requirement)]);
}

/** `findings` merged, each group where its first finding stood. */
export function merge(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
