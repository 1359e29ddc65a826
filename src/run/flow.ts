/**
 * Findings that leave while a scan still runs (`--format jsonl`). A finding may go when nothing can come before it any more: everything up to
 * its place has been looked at, and no trace of an AI tool stands before it, since tools are judged when all their traces are known. So a scan
 * that can read twice looks for those first (`traces-first.ts`) and makes the judgement known: then nothing waits for the end.
 */

import type { Evidence, Finding } from '../types/finding.ts';
import type { Risk } from '../types/inspect.ts';
import { byPlace } from './order.ts';
import type { Outcome } from './stage.ts';

/** Everything that sorts before this has been looked at. */
export interface Reached {
  readonly path: string;
  readonly line: number;
}

/** Takes findings in report order, each once. */
export type Outlet = (findings: readonly Finding[]) => void;

const before = ({ origin, region }: Finding, at: Reached): boolean => origin.path < at.path || (origin.path === at.path && origin.member === undefined && region.startLine < at.line);

/** Where the first thing stands that is judged at the end. */
function firstHeld(evidence: readonly Evidence[], risks: readonly Risk[], known: string | undefined): string | undefined {
  let first = known;
  for (const { origin, strength } of evidence) if (strength !== 'weak' && (first === undefined || origin.path < first)) first = origin.path;
  for (const { origin } of risks) if (first === undefined || origin.path < first) first = origin.path;
  return first;
}

export interface Flow {
  /** To be told how far the scan is; where it goes back in order, nothing more leaves early. */
  reached(at: Reached): void;
  /** Takes all findings about AI tools and agents: what the outcome holds of them need not be waited for. */
  know(findings: readonly Finding[]): void;
}

/** `judge` says what configuration leaves of findings. */
export function createFlow(outcome: Outcome, judge: (findings: readonly Finding[]) => readonly Finding[], outlet: Outlet): Flow {
  let last: Reached = { path: '', line: 1 };
  let held: string | undefined;
  let ended = false;
  let known = false;
  const seen = { findings: 0, evidence: 0, risks: 0 };
  let waiting: Finding[] = [];
  const reached = (at: Reached): void => {
    ended ||= at.path < last.path || (at.path === last.path && at.line < last.line);
    if (ended) return;
    last = at;
    if (!known) held = firstHeld(outcome.evidence.slice(seen.evidence), outcome.risks.slice(seen.risks), held);
    for (const finding of outcome.findings.slice(seen.findings)) waiting.push(finding);
    seen.findings = outcome.findings.length;
    seen.evidence = outcome.evidence.length;
    seen.risks = outcome.risks.length;
    const limit = held !== undefined && held <= at.path ? { path: held, line: 1 } : at;
    const ready = waiting.filter((finding) => before(finding, limit));
    if (ready.length === 0) return;
    waiting = waiting.filter((finding) => !before(finding, limit));
    outlet(judge(ready.sort(byPlace)));
  };
  const know = (findings: readonly Finding[]): void => {
    known = true;
    waiting.push(...findings);
  };
  return { reached, know };
}
