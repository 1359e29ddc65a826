/** Bytes to matches. Pure: no file, no clock, no state between two scans. */
import type { Match } from '../types/finding.ts';
import type { Hints } from '../types/hints.ts';
import type { HotRule } from './compiled.ts';
import type { BodyGroup } from './bodies.ts';
import { firstRun, longestRun, valuesNear, type FoundNear } from './context.ts';
import type { Hits, Prefilter } from './hits.ts';
import { Leads } from './leads.ts';
import type { LiteralUse } from './leads.ts';
import { Matches } from './matches.ts';
import { createPrefilter } from './prefilter.ts';
import type { KernelKind } from './prefilter.ts';
import type { Found } from './probes.ts';
import type { RulePack } from './rulepack.ts';
import { Text } from './text.ts';

/** Its lists are good until the next scan. */
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
  /** Matches of one chunk. `path` decides rules that ask for a path. `held`: so many bytes of `room` are kept, but where memory had to grow their view is empty: `room` gives a new one. */
  scan(bytes: Uint8Array, path: string, held?: number): Scanned;
  /** Newlines in a part of `room`; undefined: these bytes lie elsewhere. */
  newlines(bytes: Uint8Array): number | undefined;
  /** Whether there is a zero byte in such a part. */
  hasNul(bytes: Uint8Array): boolean | undefined;
  /** What is known of a rule that matched. */
  rule(id: string): HotRule | undefined;
}

export interface EngineOptions {
  /** Says which rules take part; default: all that are not `off`. */
  readonly wants?: (rule: HotRule) => boolean;
  /** `plain` does without WebAssembly, with the same results. */
  readonly kernel?: KernelKind;
}

const none: readonly Match[] = [];

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

class RuleEngine implements Engine {
  readonly #packs: readonly RulePack[];
  readonly #leads: Leads;
  readonly #prefilter: Prefilter;

  constructor(packs: readonly RulePack[], { wants = (rule): boolean => rule.off !== true, kernel }: EngineOptions) {
    this.#packs = packs;
    this.#leads = new Leads(packs, wants);
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

  newlines(bytes: Uint8Array): number | undefined {
    return this.#prefilter.newlines(bytes);
  }

  hasNul(bytes: Uint8Array): boolean | undefined {
    return this.#prefilter.hasNul(bytes);
  }

  scan(given: Uint8Array, path: string, held = 0): Scanned {
    const hits = this.#prefilter.pass(given, held);
    // Buffers are of another class: functions that have met one only would be compiled anew with the other.
    const bytes = given.constructor === Uint8Array ? given : new Uint8Array(given.buffer, given.byteOffset, given.length);
    const { anchors, runs, hints } = hits;
    if (hits.literals.length === 0 && hits.words.length === 0) return { matches: none, anchors, runs, hints };
    const matches = new Matches(bytes, path);
    if (hits.literals.length > 0) this.#probe(hits, bytes, matches);
    this.#context(hits, bytes, matches);
    return { matches: matches.sorted(), anchors, runs, hints };
  }

  #probe(hits: Hits, bytes: Uint8Array, matches: Matches): void {
    const text = new Text(bytes);
    const { literals } = hits;
    let current: HotRule | undefined;
    const found: Found = (start, end, from, to) => { if (current !== undefined) matches.add(current, start, end, from, to); };
    for (let at = 0; at < literals.length; at += 2) {
      const position = literals[at] ?? 0;
      const { length, uses } = this.#leads.needle(literals[at + 1] ?? 0);
      // By number: what V8 only interprets makes an object a round of an iterator.
      for (let i = 0; i < uses.length; i++) {
        const use = uses[i] as LiteralUse;
        current = use.rule;
        if (!matches.open(current)) continue;
        use.ready ??= this.#leads.readyOf(use.probe);
        use.ready.run(text, position, position + length, use.min, use.max, found);
      }
    }
  }

  #context(hits: Hits, bytes: Uint8Array, matches: Matches): void {
    const { words, runs } = hits;
    const found: FoundNear = (rule, from, to, longer) => { if (matches.open(rule)) matches.add(rule, from, to, from, to, longer ? 'low' : rule.confidence); };
    let first = 0;
    for (let at = 0; at < words.length; at += 2) {
      const start = words[at] as number;
      const { length, groups, within, least } = this.#leads.word(words[at + 1] as number);
      first = firstRun(runs, first, start);
      // Most words stand beside runs that are too short for any of their values.
      const longest = longestRun(runs, first, start + length, within);
      if (longest < least) continue;
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as BodyGroup;
        if (longest >= group.least) valuesNear(bytes, runs, first, start, start + length, group, found);
      }
    }
  }
}
