/** Compiled rules as one block of bytes: for a build, and for own rules. `rulepack.ts` reads it. */
import { union } from './alphabet.ts';
import type { HotRule, Literal } from './compiled.ts';
import { reachOf } from './bodies.ts';
import { eitherFar } from './far.ts';
import type { Needle } from './hits.ts';
import { packNeedles } from './needlepack.ts';
import { SECTION } from './rulepack.ts';
import type { RulePack } from './rulepack.ts';
import { endOf, writeSections } from './sections.ts';

/** A literal's use: a probe of a rule whose match starts `min` to `max` bytes before the literal. */
export interface Use {
  readonly rule: number;
  readonly probe: number;
  readonly min: number;
  readonly max: number;
}

interface Collected {
  readonly needles: readonly Needle[];
  readonly uses: readonly (readonly Use[])[];
  readonly words: readonly string[];
  readonly wordRules: readonly (readonly number[])[];
  readonly within: number;
}

/** Packs compiled rules. A pack that follows another continues the other's numbers; only the first holds the generic anchors. */
export function packRules(rules: readonly HotRule[], after?: RulePack): Uint8Array {
  const { needles, uses, words, wordRules, within } = collect(rules);
  const firstNeedle = after === undefined ? 0 : after.firstNeedle + after.needles;
  const firstWord = after === undefined ? 0 : after.firstWord + after.words;
  const firstClass = after === undefined ? 0 : after.firstClass + after.classes;
  const pack = packNeedles(needles, words.map((text, word) => ({ text, ...reachOf((wordRules[word] ?? []).map((rule) => rules[rule] as HotRule)) })), after === undefined, { literal: firstNeedle, word: firstWord, class: firstClass });
  const texts = rules.map((rule) => Buffer.from(JSON.stringify(rule, (key: string, value: unknown) => (key === 'literals' ? undefined : value))));
  return writeSections([
    Uint32Array.of(rules.length, needles.length, words.length, within, firstNeedle, firstWord, firstClass, pack.classes.length / 256),
    starts(uses.map((list) => list.length * 4)),
    Uint16Array.from(uses.flat().flatMap(({ rule, probe, min, max }) => [rule, probe, min, max])),
    Uint16Array.from(needles, ({ text }) => text.length),
    starts(wordRules.map((list) => list.length)),
    Uint16Array.from(wordRules.flat()),
    Uint8Array.from(words, (word) => word.length),
    starts(texts.map((text) => text.length)),
    Buffer.from(rules.map(({ id }) => id).join('\n')),
    Buffer.concat(texts),
    pack.records,
    pack.literals,
    pack.words,
    pack.classes,
    pack.pairs,
    pack.prefixes,
  ]);
}

/** How much of a pack a start reads where there is an image of it. */
export const startEnd = (pack: Uint8Array): number => endOf(pack, SECTION.ids);

/** Where each of the lists starts when they stand one after another, and where the last one ends. */
function starts(lengths: readonly number[]): Uint32Array {
  const list = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => { list[index + 1] = (list[index] ?? 0) + length; });
  return list;
}

function collect(rules: readonly HotRule[]): Collected {
  const needles = new Map<string, { needle: Needle; uses: Use[] }>();
  const words = new Map<string, number[]>();
  rules.forEach((rule, number) => {
    rule.probes?.forEach((probe, at) => { for (const literal of probe.literals ?? []) addUse(needles, literal, number, at); });
    if (rule.bodies !== undefined) for (const word of rule.words ?? []) append(words, word, number);
  });
  const entries = [...needles.values()];
  return {
    needles: entries.map(({ needle }) => needle),
    uses: entries.map(({ uses }) => uses),
    words: [...words.keys()],
    wordRules: [...words.values()],
    within: rules.reduce((most, rule) => Math.max(most, rule.bodies === undefined ? 0 : (rule.within ?? 0)), 0),
  };
}

function addUse(needles: Map<string, { needle: Needle; uses: Use[] }>, { text, caseless, min, max, left, next, far }: Literal, rule: number, probe: number): void {
  const key = `${caseless ? 'i' : '='}${text}`;
  const entry = needles.get(key);
  if (entry === undefined) needles.set(key, { needle: { text, caseless, left, next, far }, uses: [{ rule, probe, min, max }] });
  else {
    entry.uses.push({ rule, probe, min, max });
    entry.needle = { text, caseless, left: entry.needle.left === true && left === true, next: either(entry.needle.next, next), far: eitherFar(entry.needle.far, far) };
  }
}

/** What is certain when one of two things is. */
function either(one: Needle['next'], other: Needle['next']): Needle['next'] {
  return one === undefined || other === undefined ? undefined : { set: one.set === other.set ? one.set : union(one.set, other.set), count: Math.min(one.count, other.count) };
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
