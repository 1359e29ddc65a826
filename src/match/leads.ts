/** What literals and words lead to. Looked up in the packs on the first hit of each: most are never met. */
import type { HotRule, Probe } from './compiled.ts';
import { ENDLESS, groupBodies } from './bodies.ts';
import type { BodyGroup } from './bodies.ts';
import { readyProbe } from './probes.ts';
import type { Ready } from './probes.ts';
import type { RulePack } from './rulepack.ts';

/** A probe of a rule, for one of its literals; the expression is compiled on the first hit. */
export interface LiteralUse {
  readonly rule: HotRule;
  readonly probe: Probe;
  readonly min: number;
  readonly max: number;
  ready: Ready | undefined;
}

export interface LiteralUses {
  readonly length: number;
  readonly uses: readonly LiteralUse[];
}

export interface WordBodies {
  readonly length: number;
  /** Of all groups. */
  readonly within: number;
  readonly least: number;
  readonly groups: readonly BodyGroup[];
}

/** Those of packs in which a rule is wanted. What is hot looks up, and is apart from what makes: V8 would take both together. */
export class Leads {
  readonly #packs: readonly RulePack[];
  readonly #wants: (rule: HotRule) => boolean;
  readonly #wanted = new Map<HotRule, boolean>();
  readonly #ready = new Map<Probe, Ready>();
  // Of full length: to read behind an array's end makes V8 compile anew.
  readonly #needles: (LiteralUses | undefined)[];
  readonly #words: (WordBodies | undefined)[];

  constructor(packs: readonly RulePack[], wants: (rule: HotRule) => boolean) {
    const last = packs.at(-1);
    this.#packs = packs;
    this.#wants = wants;
    this.#needles = Array.from({ length: last === undefined ? 0 : last.firstNeedle + last.needles });
    this.#words = Array.from({ length: last === undefined ? 0 : last.firstWord + last.words });
  }

  isWanted(rule: HotRule): boolean {
    let wanted = this.#wanted.get(rule);
    if (wanted === undefined) {
      wanted = this.#wants(rule);
      this.#wanted.set(rule, wanted);
    }
    return wanted;
  }

  /** What a literal leads to. */
  needle(id: number): LiteralUses {
    return this.#needles[id] ?? this.#makeNeedle(id);
  }

  /** What a word announces. */
  word(id: number): WordBodies {
    return this.#words[id] ?? this.#makeWord(id);
  }

  /** One expression for all literals of a probe. */
  readyOf(probe: Probe): Ready {
    const ready = this.#ready.get(probe) ?? readyProbe(probe);
    this.#ready.set(probe, ready);
    return ready;
  }

  #makeNeedle(id: number): LiteralUses {
    const pack = this.#packOf(id, 'firstNeedle');
    const uses: LiteralUse[] = [];
    pack.eachUse(id - pack.firstNeedle, (number, place, min, max) => {
      const rule = pack.rule(number);
      const probe = rule.probes?.[place];
      if (probe !== undefined && this.isWanted(rule)) uses.push({ rule, probe, min, max, ready: undefined });
    });
    return (this.#needles[id] = { length: pack.lengthOf(id - pack.firstNeedle), uses });
  }

  #makeWord(id: number): WordBodies {
    const pack = this.#packOf(id, 'firstWord');
    const number = id - pack.firstWord;
    const groups = groupBodies(pack.rulesOf(number).map((rule) => pack.rule(rule)).filter((rule) => this.isWanted(rule)), pack === this.#packs[0]);
    const within = Math.max(0, ...groups.map((group) => group.within));
    return (this.#words[id] = { length: pack.wordLengthOf(number), within, least: Math.min(ENDLESS, ...groups.map((group) => group.least)), groups });
  }

  #packOf(id: number, first: 'firstNeedle' | 'firstWord'): RulePack {
    return this.#packs.findLast((pack) => id >= pack[first]) ?? (this.#packs[0] as RulePack);
  }
}
