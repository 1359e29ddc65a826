/** Rules as one block of bytes: what matching needs on every run is read in place, a rule's own data is parsed when it is first hit. */
import { union } from './alphabet.ts';
import type { HotRule, Literal } from './compiled.ts';
import { eitherFar } from './far.ts';
import type { Needle } from './hits.ts';
import type { Image } from './kernel-tables.ts';
import { packNeedles } from './needlepack.ts';
import type { NeedlePack } from './needlepack.ts';
import { endOf, Sections, writeSections } from './sections.ts';

// The first of them are what every scan needs; the kernel's tables, which a build has an image of, stand last.
const SECTION = { meta: 0, useStarts: 1, uses: 2, lengths: 3, wordStarts: 4, wordRules: 5, wordLengths: 6, ruleStarts: 7, rules: 8, ids: 9, records: 10, literals: 11, words: 12, classes: 13, pairs: 14 } as const;
const META = { rules: 0, needles: 1, words: 2, within: 3, firstNeedle: 4, firstWord: 5, firstClass: 6, classes: 7 } as const;

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
  const pack = packNeedles(needles, words, after === undefined, { literal: firstNeedle, word: firstWord, class: firstClass });
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
    Buffer.concat(texts),
    Buffer.from(rules.map(({ id }) => id).join('\n')),
    pack.records,
    pack.literals,
    pack.words,
    pack.classes,
    pack.pairs,
  ]);
}

/** How much of a pack a scan needs where there is an image of it. */
export const rulesEnd = (pack: Uint8Array): number => endOf(pack, SECTION.ids);

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

/** Packed rules, read back. Numbers of needles and words are the pack's own, from 0. */
export class RulePack {
  readonly count: number;
  readonly needles: number;
  readonly words: number;
  /** Largest distance of a context rule's word from its value. */
  readonly within: number;
  readonly firstNeedle: number;
  readonly firstWord: number;
  readonly firstClass: number;
  readonly classes: number;
  /** The kernel's memory with these rules in it, where a build has written it down. */
  readonly image: Image | undefined;
  readonly #sections: Sections;
  readonly #useStarts: Uint32Array;
  readonly #uses: Uint16Array;
  readonly #lengths: Uint16Array;
  readonly #parsed = new Map<number, HotRule>();
  #ids: readonly string[] | undefined;

  /** `bytes` may be the first sections alone, as far as `rulesEnd` says, with a way to read all of them. */
  constructor(bytes: Uint8Array, whole?: () => Uint8Array, image?: Image) {
    const sections = new Sections(bytes, whole);
    const meta = sections.words(SECTION.meta);
    this.#sections = sections;
    this.count = meta[META.rules] ?? 0;
    this.needles = meta[META.needles] ?? 0;
    this.words = meta[META.words] ?? 0;
    this.within = meta[META.within] ?? 0;
    this.firstNeedle = meta[META.firstNeedle] ?? 0;
    this.firstWord = meta[META.firstWord] ?? 0;
    this.firstClass = meta[META.firstClass] ?? 0;
    this.classes = meta[META.classes] ?? 0;
    this.image = image;
    this.#useStarts = sections.words(SECTION.useStarts);
    this.#uses = sections.halves(SECTION.uses);
    this.#lengths = sections.halves(SECTION.lengths);
  }

  /** What the kernel's tables are made of. */
  get tables(): NeedlePack {
    const sections = this.#sections;
    return { records: sections.bytes(SECTION.records), literals: sections.words(SECTION.literals), words: sections.words(SECTION.words), pairs: sections.words(SECTION.pairs), classes: sections.bytes(SECTION.classes), firstClass: this.firstClass };
  }

  lengthOf(needle: number): number {
    return this.#lengths[needle] ?? 0;
  }

  /** Calls back with each use of a needle. */
  eachUse(needle: number, use: (rule: number, probe: number, min: number, max: number) => void): void {
    const end = this.#useStarts[needle + 1] ?? 0;
    for (let at = this.#useStarts[needle] ?? 0; at < end; at += 4) use(this.#uses[at] ?? 0, this.#uses[at + 1] ?? 0, this.#uses[at + 2] ?? 0, this.#uses[at + 3] ?? 0);
  }

  wordLengthOf(word: number): number {
    return this.#sections.bytes(SECTION.wordLengths)[word] ?? 0;
  }

  /** The context rules of a word. */
  rulesOf(word: number): readonly number[] {
    const at = this.#sections.words(SECTION.wordStarts);
    return [...this.#sections.halves(SECTION.wordRules).subarray(at[word], at[word + 1])];
  }

  /** A rule by its number; parsed on first use. */
  rule(number: number): HotRule {
    let rule = this.#parsed.get(number);
    if (rule === undefined) {
      const at = this.#sections.words(SECTION.ruleStarts);
      rule = JSON.parse(Buffer.from(this.#sections.bytes(SECTION.rules).subarray(at[number], at[number + 1])).toString('utf8')) as HotRule;
      this.#parsed.set(number, rule);
    }
    return rule;
  }

  /** A rule by its id, or undefined. */
  named(id: string): HotRule | undefined {
    const number = this.ids().indexOf(id);
    return number < 0 ? undefined : this.rule(number);
  }

  ids(): readonly string[] {
    return (this.#ids ??= this.count === 0 ? [] : Buffer.from(this.#sections.bytes(SECTION.ids)).toString('utf8').split('\n'));
  }
}

