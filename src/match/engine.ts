/** Bytes to matches. Pure: no file, no clock, no state between two scans. */
import type { Match } from '../types/finding.ts';
import type { Hints } from '../types/hints.ts';
import type { HotRule, Probe } from './compiled.ts';
import type { FoundNear } from './context.ts';
import { ENDLESS, firstRun, groupBodies, longestRun, valuesNear } from './context.ts';
import type { BodyGroup } from './context.ts';
import type { Hits, Prefilter } from './hits.ts';
import { Matches } from './matches.ts';
import { createPrefilter } from './prefilter.ts';
import type { KernelKind } from './prefilter.ts';
import { readyProbe } from './probes.ts';
import type { Found, Ready } from './probes.ts';
import type { RulePack } from './rulepack.ts';
import { Text } from './text.ts';
import { isWord } from './words.ts';

export interface Scanned {
  /** By start, end and rule; overlapping ones are all here. */
  readonly matches: readonly Match[];
  /** Pairs: byte offset and id (place in `anchors`) of words that can name a credential. */
  readonly anchors: Uint32Array;
  /** Pairs: start and end of token-like runs. */
  readonly runs: Uint32Array;
  /** Where other writing may be; undefined: it was not looked for. */
  readonly hints?: Hints;
}

export interface Engine {
  /** A view of kernel memory to read an input into without a copy; the next `room` or `scan` of something else takes it away. */
  room(bytes: number): Uint8Array;
  /** Matches of one chunk. `path` decides rules that ask for a path. */
  scan(bytes: Uint8Array, path: string): Scanned;
  /** What is known of a rule that matched. */
  rule(id: string): HotRule | undefined;
}

export interface EngineOptions {
  /** Says which rules take part; default: all that are not `off`. */
  readonly wants?: (rule: HotRule) => boolean;
  /** `plain` does without WebAssembly, with the same results. */
  readonly kernel?: KernelKind;
}

let prepared: { readonly rules: RulePack; readonly prefilter: Prefilter } | undefined;

/** Makes the first pass of rules ahead: the next engine of these alone takes it. */
export function prepareEngine(rules: RulePack): void {
  prepared = { rules, prefilter: createPrefilter([rules]) };
}

/** The prepared first pass, once: it holds the input of its engine. */
function takePrepared(packs: readonly RulePack[]): Prefilter | undefined {
  const taken = prepared;
  prepared = undefined;
  return taken !== undefined && packs.length === 1 && packs[0] === taken.rules ? taken.prefilter : undefined;
}

/** Makes an engine of compiled rules and a user's own (`packOwn`). */
export function createEngine(rules: RulePack, own?: RulePack, options: EngineOptions = {}): Engine {
  return new RuleEngine(own === undefined ? [rules] : [rules, own], options);
}

/** A probe of a rule, for one of its literals; the expression is compiled on the first hit. */
interface LiteralUse {
  readonly rule: HotRule;
  readonly probe: Probe;
  readonly min: number;
  readonly max: number;
  ready?: Ready;
}

interface LiteralUses {
  readonly length: number;
  readonly uses: readonly LiteralUse[];
}

interface WordBodies {
  readonly length: number;
  /** Of all groups. */
  readonly within: number;
  readonly least: number;
  readonly groups: readonly BodyGroup[];
}

class RuleEngine implements Engine {
  readonly #packs: readonly RulePack[];
  readonly #wants: (rule: HotRule) => boolean;
  readonly #prefilter: Prefilter;
  readonly #wanted = new Map<HotRule, boolean>();
  readonly #ready = new Map<Probe, Ready>();
  readonly #needles: (LiteralUses | undefined)[] = [];
  readonly #words: (WordBodies | undefined)[] = [];

  constructor(packs: readonly RulePack[], { wants = (rule): boolean => rule.off !== true, kernel }: EngineOptions) {
    this.#packs = packs;
    this.#wants = wants;
    this.#prefilter = (kernel === undefined ? takePrepared(packs) : undefined) ?? createPrefilter(packs, kernel);
  }

  room(bytes: number): Uint8Array {
    return this.#prefilter.room(bytes);
  }

  rule(id: string): HotRule | undefined {
    for (const pack of this.#packs) {
      const rule = pack.named(id);
      if (rule !== undefined) return rule;
    }
    return undefined;
  }

  scan(given: Uint8Array, path: string): Scanned {
    const hits = this.#prefilter.pass(given);
    // Buffers are of another class: functions that have met one only would be compiled anew with the other.
    const bytes = given.constructor === Uint8Array ? given : new Uint8Array(given.buffer, given.byteOffset, given.length);
    const matches = new Matches(bytes, path, (rule) => this.#isWanted(rule));
    this.#probe(hits, bytes, matches);
    this.#context(hits, bytes, matches);
    const { anchors, runs, hints } = hits;
    return { matches: matches.sorted(), anchors, runs, hints };
  }

  #isWanted(rule: HotRule): boolean {
    let wanted = this.#wanted.get(rule);
    if (wanted === undefined) {
      wanted = this.#wants(rule);
      this.#wanted.set(rule, wanted);
    }
    return wanted;
  }

  #probe(hits: Hits, bytes: Uint8Array, matches: Matches): void {
    const text = new Text(bytes);
    const { literals } = hits;
    let current: HotRule | undefined;
    const found: Found = (start, end, from, to) => { if (current !== undefined) matches.add(current, start, end, from, to); };
    for (let at = 0; at < literals.length; at += 2) {
      const position = literals[at] ?? 0;
      const { length, uses } = this.#needleAt(literals[at + 1] ?? 0);
      for (const use of uses) {
        current = use.rule;
        if (!matches.open(current)) continue;
        use.ready ??= this.#readyOf(use.probe);
        use.ready.run(text, position, position + length, use.min, use.max, found);
      }
    }
  }

  /** One expression for all literals of a probe. */
  #readyOf(probe: Probe): Ready {
    const ready = this.#ready.get(probe) ?? readyProbe(probe);
    this.#ready.set(probe, ready);
    return ready;
  }

  /** What a literal leads to; looked up in the pack on its first hit. */
  #needleAt(id: number): LiteralUses {
    let needle = this.#needles[id];
    if (needle === undefined) {
      const pack = this.#packOf(id, 'firstNeedle');
      const uses: LiteralUse[] = [];
      pack.eachUse(id - pack.firstNeedle, (number, place, min, max) => {
        const rule = pack.rule(number);
        const probe = rule.probes?.[place];
        if (probe !== undefined && this.#isWanted(rule)) uses.push({ rule, probe, min, max });
      });
      needle = { length: pack.lengthOf(id - pack.firstNeedle), uses };
      this.#needles[id] = needle;
    }
    return needle;
  }

  #packOf(id: number, first: 'firstNeedle' | 'firstWord'): RulePack {
    return this.#packs.findLast((pack) => id >= pack[first]) ?? (this.#packs[0] as RulePack);
  }

  #context(hits: Hits, bytes: Uint8Array, matches: Matches): void {
    const { words, runs } = hits;
    const found: FoundNear = (rule, from, to, longer) => { if (matches.open(rule)) matches.add(rule, from, to, from, to, longer ? 'low' : rule.confidence); };
    let first = 0;
    for (let at = 0; at < words.length; at += 2) {
      const start = words[at] as number;
      const { length, groups, within, least } = this.#wordAt(words[at + 1] as number);
      first = firstRun(runs, first, start);
      // Most words stand beside runs that are too short for any of their values.
      const longest = longestRun(runs, first, start + length, within);
      if (longest < least || !isWord(bytes, start, start + length)) continue;
      for (const group of groups) if (longest >= group.least) valuesNear(bytes, start, start + length, group, found);
    }
  }

  /** What a word announces; looked up in the pack on its first hit. */
  #wordAt(id: number): WordBodies {
    let word = this.#words[id];
    if (word === undefined) {
      const pack = this.#packOf(id, 'firstWord');
      const number = id - pack.firstWord;
      const groups = groupBodies(pack.rulesOf(number).map((rule) => pack.rule(rule)).filter((rule) => this.#isWanted(rule)), pack === this.#packs[0]);
      word = { length: pack.wordLengthOf(number), groups, within: Math.max(0, ...groups.map((group) => group.within)), least: Math.min(ENDLESS, ...groups.map((group) => group.least)) };
      this.#words[id] = word;
    }
    return word;
  }
}
