/** Rules as one block of bytes: what matching needs on every run is read in place, a rule's own data is parsed when it is first hit. */
import type { HotRule } from './compiled.ts';
import type { Image } from './kernel-tables.ts';
import type { NeedlePack } from './needle-records.ts';
import { Sections, type More } from './sections.ts';

// The first of them are what every scan needs; of the rules a few are read one by one, and of the kernel's tables, which stand last, a build has an image.
export const SECTION = { meta: 0, useStarts: 1, uses: 2, lengths: 3, wordStarts: 4, wordRules: 5, wordLengths: 6, ruleStarts: 7, ids: 8, rules: 9, records: 10, literals: 11, words: 12, classes: 13, pairs: 14, prefixes: 15 } as const;
const META = { rules: 0, needles: 1, words: 2, within: 3, firstNeedle: 4, firstWord: 5, firstClass: 6, classes: 7 } as const;

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

  /** `bytes` may be the first sections alone, as far as `startEnd` says, with a way to read more. */
  constructor(bytes: Uint8Array, more?: More, image?: Image) {
    const sections = new Sections(bytes, more);
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
    return { records: sections.bytes(SECTION.records), literals: sections.words(SECTION.literals), words: sections.words(SECTION.words), pairs: sections.words(SECTION.pairs), prefixes: sections.words(SECTION.prefixes), classes: sections.bytes(SECTION.classes), firstClass: this.firstClass };
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
      const { buffer, byteOffset, length } = this.#sections.part(SECTION.rules, at[number] ?? 0, at[number + 1] ?? 0);
      rule = JSON.parse(Buffer.from(buffer, byteOffset, length).toString('utf8')) as HotRule;
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

