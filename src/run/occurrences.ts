import type { Finding } from '../types/finding.ts';

/**
 * Findings from commits, a secret once a path: at the place where it stood first, with the number of places. `findings` come oldest first.
 * All others stay as they are.
 */
export function foldOccurrences(findings: readonly Finding[]): Finding[] {
  const folded = new Map<string, Finding>();
  const others: Finding[] = [];
  for (const finding of findings) {
    if (finding.origin.kind !== 'commit') {
      others.push(finding);
      continue;
    }
    const { path, member } = finding.origin;
    const key = JSON.stringify([finding.kind, finding.rule, finding.fingerprint, path, member]);
    const first = folded.get(key);
    folded.set(key, { ...(first ?? finding), occurrences: (first?.occurrences ?? 0) + 1 });
  }
  return [...others, ...folded.values()];
}
