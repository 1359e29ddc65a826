import { model as modelOfRules } from 'rules:lexicon';
import type { Confidence } from '../../types.ts';
import type { Match } from '../../types/finding.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { candidatesIn } from './classifier.ts';
import { categoryOf } from './category.ts';
import { nextSecret, verdict } from './judge.ts';
import { languageOf, placeOf } from './language.ts';
import type { Language } from './language.ts';
import { lexicon as builtInLexicon } from './lexicon.ts';
import { FileFacts, countNames } from './measure/facts.ts';
import type { Lexicon } from './measure/words.ts';
import type { Model } from './model.ts';
import { readModel } from './model-bytes.ts';
import { heaviest, reasonsOf } from './reasons.ts';

/** Log-odds from which a candidate is reported, by confidence: the operating points of docs/detection.md. */
const operatingPoints: Readonly<Record<Confidence, number>> = { high: Math.log(0.9 / 0.1), medium: Math.log(0.65 / 0.35), low: Math.log(0.4 / 0.6) };

let loaded: { readonly lexicon: Lexicon; readonly model: Model } | undefined;

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
  if (candidates.count === 0) return [];
  const facts = factsOf(bytes, candidates, anchors, language);
  const best = new Map<number, Judged>();
  for (const judged of secrets(bytes, facts)) {
    const known = best.get(judged.candidate.nameStart);
    if (!known || judged.odds > known.odds) best.set(judged.candidate.nameStart, judged);
  }
  return withoutRepeats([...best.values()]).map((judged) => toMatch(bytes, judged));
}

/** What the features of a text's candidates need to know of the text. */
export function factsOf(bytes: Uint8Array, candidates: Candidates, anchors: Uint32Array, language: Language): FileFacts {
  const { family, settings, bare } = language;
  const facts = Object.assign(new FileFacts(), placeOf(language), { size: bytes.length, family, settings, bare, candidates, anchors, anchorCount: anchors.length });
  countNames(bytes, facts);
  return facts;
}

/** The candidates that the model takes for secrets. */
function* secrets(bytes: Uint8Array, facts: FileFacts): Generator<Judged> {
  const { lexicon, model } = tables();
  for (let index = nextSecret(lexicon, model, bytes, facts, operatingPoints.low, 0); index >= 0; index = nextSecret(lexicon, model, bytes, facts, operatingPoints.low, index + 1)) {
    const { candidate, classic, odds, row } = verdict;
    yield { candidate: { ...candidate }, odds: classic ? operatingPoints.low : odds, reasons: classic ? ['a default or classic password'] : reasonsOf(heaviest(model, row, 12), row) };
  }
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
