import type { Finding } from '../types/finding.ts';
import type { Notice, Origin, Problem } from '../types/source.ts';

/** Code-unit order: the same on every machine, whatever its locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const commitOf = (origin: Origin): string => ('commit' in origin ? (origin.commit ?? '') : '');

/** The order of every report (CLI.md): path, line, column, rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.origin.path, b.origin.path) ||
    compare(a.origin.member ?? '', b.origin.member ?? '') ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(commitOf(a.origin), commitOf(b.origin))
  );
}

/** By place, then by what is said: the same notices in the same order, whatever thread was first. */
export const byNotice = (a: Notice, b: Notice): number => compare(a.path ?? '', b.path ?? '') || (a.startLine ?? 0) - (b.startLine ?? 0) || compare(a.code, b.code) || compare(a.message, b.message);

/** The same of problems. */
export const problemOrder = (a: Problem, b: Problem): number => compare(a.path ?? '', b.path ?? '') || compare(a.code, b.code) || compare(a.message, b.message);
