import type { Confidence } from '../../types.ts';
import type { Match } from '../../types/finding.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './category.ts';
import { suspectsIn } from './classifier.ts';
import { languageOf } from './language.ts';
import { heaviest, reasonsOf } from './reasons.ts';
import type { Suspect } from './suspects.ts';
import { tables } from './tables.ts';

/** Log-odds from which a candidate is reported, by confidence: the operating points of docs/detection.md. */
const operatingPoints: Readonly<Record<Confidence, number>> = { high: Math.log(0.9 / 0.1), medium: Math.log(0.6 / 0.4), low: Math.log(0.4 / 0.6) };

/** A candidate that the model takes for a secret. */
interface Judged {
  readonly candidate: Candidate;
  readonly odds: number;
  readonly reasons: readonly string[];
}

/**
 * Credentials without a form of their own: values that play a secret's part, judged by name, value and surroundings (docs/detection.md).
 * `anchors` are pairs of byte offset and anchor id, by rising offset; `path` uses `/`. Rule ids are `generic/<category>`; one match a name.
 * `cut` is called when the text has more candidates than are looked at.
 */
export function genericMatches(bytes: Uint8Array, anchors: Uint32Array, path: string, cut?: () => void): Match[] {
  if (anchors.length === 0) return [];
  const suspects = suspectsIn(bytes, anchors, languageOf(path), operatingPoints.low, cut);
  if (suspects.length === 0) return [];
  const best = new Map<number, Judged>();
  for (const suspect of suspects) {
    const judged = judgedOf(suspect);
    const known = best.get(judged.candidate.nameStart);
    if (!known || judged.odds > known.odds) best.set(judged.candidate.nameStart, judged);
  }
  return withoutRepeats([...best.values()]).map((judged) => toMatch(bytes, judged));
}

function judgedOf({ candidate, odds, classic, row }: Suspect): Judged {
  if (classic) return { candidate, odds: operatingPoints.low, reasons: ['a default password, or written as passwords usually are'] };
  return { candidate, odds, reasons: reasonsOf(heaviest(tables().model, row, 12), row) };
}

/** One value may be reached from two names: the better one speaks. */
function withoutRepeats(judged: readonly Judged[]): Judged[] {
  const byValue = new Map<number, Judged>();
  for (const one of judged) {
    const known = byValue.get(one.candidate.valueStart);
    if (!known || one.odds > known.odds) byValue.set(one.candidate.valueStart, one);
  }
  return [...byValue.values()];
}

function toMatch(bytes: Uint8Array, { candidate, odds, reasons }: Judged): Match {
  const { nameStart, valueStart, valueEnd } = candidate;
  const confidence = odds >= operatingPoints.high ? 'high' : odds >= operatingPoints.medium ? 'medium' : 'low';
  return {
    rule: `generic/${categoryOf(bytes, candidate)}`,
    start: valueStart,
    end: valueEnd,
    whole: { start: Math.min(nameStart, valueStart), end: valueEnd },
    confidence,
    reasons,
  };
}
