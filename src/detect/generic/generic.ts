import { model as modelOfRules } from 'rules:lexicon';
import type { Confidence } from '../../types.ts';
import type { Match } from '../../types/finding.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { categoryOf } from './category.ts';
import { isClassic } from './classic.ts';
import { languageOf } from './language.ts';
import { lexicon as builtInLexicon } from './lexicon.ts';
import { width } from './measure/features.ts';
import type { FileFacts } from './measure/file.ts';
import { factsOf } from './measure/file.ts';
import { measureEarly, measureLate } from './measure/measure.ts';
import { isOrdinary } from './measure/ordinary.ts';
import type { Lexicon } from './measure/words.ts';
import type { Model } from './model.ts';
import { additiveScore, earlyScore, heaviest, mixed, treeScore } from './model.ts';
import { readModel } from './model-bytes.ts';
import { reasonsOf } from './reasons.ts';

/** Log-odds from which a candidate is reported, by confidence: the operating points of docs/detection.md. */
const operatingPoints: Readonly<Record<Confidence, number>> = { high: Math.log(0.9 / 0.1), medium: Math.log(0.65 / 0.35), low: Math.log(0.4 / 0.6) };

let loaded: { readonly lexicon: Lexicon; readonly model: Model } | undefined;
const row = new Uint8Array(width);

/** Word lists and tables; unpacked with the first candidate that passes the gates, since most texts have none. */
function tables(): { readonly lexicon: Lexicon; readonly model: Model } {
  loaded ??= { lexicon: builtInLexicon(), model: readModel(modelOfRules()) };
  return loaded;
}

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
  const language = languageOf(path);
  const candidates = candidatesIn(bytes, anchors, language, cut);
  if (candidates.length === 0) return [];
  const facts = factsOf(bytes, candidates, anchors, language);
  const best = new Map<number, Judged>();
  candidates.forEach((candidate, index) => {
    const judged = judge(bytes, index, facts);
    const known = judged && best.get(candidate.nameStart);
    if (judged && (!known || judged.odds > known.odds)) best.set(candidate.nameStart, judged);
  });
  return withoutRepeats([...best.values()]).map((judged) => toMatch(bytes, judged));
}

function judge(bytes: Uint8Array, index: number, facts: FileFacts): Judged | undefined {
  const { lexicon, model } = tables();
  const candidate = facts.candidates[index] as Candidate;
  if (isOrdinary(lexicon, bytes, candidate)) return undefined;
  measureEarly(lexicon, bytes, candidate, row);
  const odds = oddsOf(bytes, index, facts);
  if (odds >= operatingPoints.low) return { candidate, odds, reasons: reasonsOf(heaviest(model, row, 12), row) };
  return isClassic(bytes, candidate, facts.language, facts.place, row) ? { candidate, odds: operatingPoints.low, reasons: ['a default or classic password'] } : undefined;
}

/** Log-odds of a candidate whose value and name are in `row`; given up as soon as the rest cannot save it. */
function oddsOf(bytes: Uint8Array, index: number, facts: FileFacts): number {
  const { lexicon, model } = tables();
  if (earlyScore(model, row) < model.early.cut) return -Infinity;
  measureLate(lexicon, bytes, index, facts, row);
  const additive = additiveScore(model, row);
  return additive < model.early.floor ? -Infinity : mixed(model, additive, treeScore(model, row));
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
