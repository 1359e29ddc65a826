/** A rule as facts to a rule as the engine's data. */
import type { ContextRule, PatternRule, Rule, TokenRule } from '../types.ts';
import { alphabetSet, classSource } from './alphabet.ts';
import type { HotRule, Probe } from './compiled.ts';
import { compileForm } from './form.ts';
import { compilePattern } from './pattern.ts';
import { SHORTEST_RUN } from './runs.ts';

/** Bytes between a context rule's word and its body, unless the rule says otherwise. */
const WITHIN = 40;

/** What the engine needs of a rule. Throws an Error that names the rule and what to change, for a rule that could be slow, match nothing or match everywhere. */
export function compileRule(rule: Rule): HotRule {
  try {
    const facts = factsOf(rule);
    if (rule.shape === 'token') return { ...facts, ...tokenParts(rule) };
    if (rule.shape === 'context') return { ...facts, ...contextParts(rule) };
    return { ...facts, probes: [patternProbe(rule)] };
  } catch (error) {
    throw new Error(`rule ${rule.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function factsOf(rule: Rule): HotRule {
  const { id, shape, severity, confidence = shape === 'context' ? 'medium' : 'high', kind, off, component, companion, entropy, check, accept, path } = rule;
  return {
    id,
    shape,
    severity,
    confidence,
    ...(kind === 'leak' ? { kind } : {}),
    ...(off ? { off } : {}),
    ...(component ? { component } : {}),
    ...(companion ? { companion } : {}),
    ...(entropy === undefined ? {} : { entropy }),
    ...(check === undefined ? {} : { check }),
    ...(accept === undefined ? {} : { accept }),
    ...(path === undefined ? {} : { path: [path.source, path.flags.replace(/[gy]/g, '')] as const }),
  };
}

function tokenParts(rule: TokenRule): Pick<HotRule, 'probes' | 'words' | 'within' | 'literal' | 'lengths'> {
  if (rule.forms.length === 0) throw new Error('a token rule needs a form');
  const probes: readonly Probe[] = rule.forms.map((form) => compileForm(form, rule.caseless === true));
  const literal = Math.max(...rule.forms.map((form) => form.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0)));
  const facts = { probes, literal, ...(rule.lengths ? { lengths: rule.lengths } : {}) };
  return rule.words === undefined ? facts : { ...facts, words: wordsOf(rule.words.map(bytesOf)), within: WITHIN };
}

function contextParts(rule: ContextRule): Pick<HotRule, 'words' | 'within' | 'bodies'> {
  if (rule.bodies.length === 0) throw new Error('a context rule needs a body');
  const within = rule.within ?? WITHIN;
  if (!(within >= 1 && within <= 200)) throw new Error('within must be 1 to 200 bytes');
  const bodies = rule.bodies.map(({ alphabet, min, max }) => {
    if (!(Number.isInteger(min) && Number.isInteger(max) && min >= SHORTEST_RUN && max >= min && max <= 4_096)) throw new Error(`a context rule's body is ${String(SHORTEST_RUN)} to 4,096 characters, shortest first; use the pattern shape for ${String(min)} to ${String(max)}`);
    const set = alphabetSet(alphabet);
    if (!set.subarray(0x30, 0x3a).includes(1)) throw new Error('a context rule\'s alphabet must hold digits');
    return [classSource(set).slice(1, -1), min, max] as const;
  });
  return { words: wordsOf(rule.words.map(bytesOf)), within, bodies };
}

/** Words of other scripts are their UTF-8 bytes; lower case is left to ASCII. */
const bytesOf = (word: string): string => (/^[\u3000-\u9fff\uac00-\ud7ff]+$/.test(word) ? Buffer.from(word).toString('latin1') : word);

function wordsOf(words: readonly string[]): readonly string[] {
  if (words.length === 0) throw new Error('words are missing');
  return [...new Set(words.map((word) => {
    if (/^[\x80-\xff]{6,32}$/.test(word)) return word;
    if (!/^[\x21-\x7e][\x20-\x7e]{1,30}[\x21-\x7e]$/.test(word)) throw new Error(`${JSON.stringify(word)} is no word: 3 to 32 ASCII characters`);
    return word.toLowerCase();
  }))];
}

function patternProbe(rule: PatternRule): Probe {
  const [before, after] = rule.reach ?? [128, 1_024];
  return compilePattern(rule.pattern, rule.literals, before, after);
}
