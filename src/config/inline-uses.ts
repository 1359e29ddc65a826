import type { Finding, Suppressed } from '../types/finding.ts';
import type { Notice } from '../types/source.ts';
import { dayOf } from './days.ts';
import type { Config } from './types.ts';

/** The secrets that one comment would cover. */
export type InlineUse = ReadonlySet<string>;

/** A comment, by where it stands. */
const commentOf = (finding: Finding): string => {
  const { origin, inline } = finding;
  return [origin.kind === 'commit' ? origin.commit : '', origin.path, origin.member ?? '', inline?.line, inline?.rule].join('\0');
};

const complete = ({ inline }: Finding): boolean => inline !== undefined && inline.rule !== '' && inline.reason !== '' && !inline.other;

/** Which secrets each comment of a run would cover. */
export function usesOf(findings: readonly Finding[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (!complete(finding)) continue;
    const key = commentOf(finding);
    const before = uses.get(key);
    if (before) before.add(finding.fingerprint);
    else uses.set(key, new Set([finding.fingerprint]));
  }
  return uses;
}

type Verdict = { readonly by: Suppressed['by'] } | { readonly expired: { readonly until: string } } | { readonly notice: Notice };

/** What the comment beside a finding does: accepts it, has ended, or is worth nothing and why. Undefined without one. */
export function inlineVerdict(finding: Finding, uses: ReadonlyMap<string, InlineUse>, config: Config, today: string, change: boolean): Verdict | undefined {
  const { inline, origin } = finding;
  if (!inline || (inline.foreign !== undefined && !config.acceptForeignComments(origin.path))) return undefined;
  const about = (code: string, message: string): Verdict => ({ notice: { code, path: origin.path, startLine: inline.line, message } });
  const day = inline.until === undefined ? undefined : dayOf(inline.until);
  if (inline.rule === '') return about('malformed-exception', 'this comment names no rule and accepts nothing: write tightlip:allow <rule> -- reason');
  if (inline.other) return uses.has(commentOf(finding)) ? undefined : about('unused-exception', `this comment names another rule than the finding beside it: write tightlip:allow ${finding.rule} -- reason`);
  if (inline.reason === '') return about('malformed-exception', 'this comment gives no reason and accepts nothing: write tightlip:allow <rule> -- reason');
  if (inline.until !== undefined && day === undefined) return about('malformed-exception', 'the `until` of this comment is not a day, it accepts nothing: write until=2027-01-31');
  if (change && config.exceptionsFrom === 'base') return about('exceptions-weakened', 'a comment of this change accepts nothing: exceptions-from = "base"');
  const { allowLock } = config;
  if (allowLock) return about('policy-locked', `an inline exception is ignored: locked by ${allowLock.file}:${allowLock.line}`);
  if (day !== undefined && day < today) return { expired: { until: day } };
  if ((uses.get(commentOf(finding))?.size ?? 0) > 1) {
    return about('ambiguous-exception', 'several different secrets stand at this comment, it accepts none of them: give each its own line, or name one by fingerprint');
  }
  return { by: { kind: 'inline', reason: inline.reason, until: day, source: `${origin.path}:${inline.line}` } };
}
