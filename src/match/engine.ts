/** Bytes to matches. Pure: no file, no clock, no state between two scans. */
import type { Match, Rule } from '../types.ts';
import { compileRule } from './compile.ts';
import type { CompiledRules, HotRule } from './compiled.ts';
import { groupBodies, valuesNear } from './context.ts';
import type { BodyGroup } from './context.ts';
import { entropyOf } from './entropy.ts';
import type { Hits, Prefilter } from './hits.ts';
import { createPrefilter } from './prefilter.ts';
import type { KernelKind } from './prefilter.ts';
import { readyProbe } from './probes.ts';
import type { Ready } from './probes.ts';
import { indexRules } from './ruleindex.ts';
import type { RuleIndex } from './ruleindex.ts';
import { Text } from './text.ts';
import { isWord, wordNear } from './words.ts';

export interface Scanned {
  /** By start, end and rule; overlapping ones are all here. */
  readonly matches: readonly Match[];
  /** Pairs: byte offset and id (place in `anchors`) of words that can name a credential. */
  readonly anchors: Uint32Array;
  /** Pairs: start and end of token-like runs. */
  readonly runs: Uint32Array;
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

/** Compiles rules; throws on one that the engine refuses (see `compileRule`). */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const compiled = rules.map(compileRule);
  return { count: compiled.length, rule: (index) => compiled[index] as HotRule };
}

/** Makes an engine of compiled rules and a user's own. Throws on an own rule that is refused. */
export function createEngine(rules: CompiledRules, own: readonly Rule[] = [], options: EngineOptions = {}): Engine {
  const all = [...Array.from({ length: rules.count }, (_, index) => rules.rule(index)), ...own.map(compileRule)];
  const wants = options.wants ?? ((rule: HotRule): boolean => rule.off !== true);
  return new RuleEngine(all.filter(wants), options.kernel);
}

class RuleEngine implements Engine {
  readonly #rules: readonly HotRule[];
  readonly #index: RuleIndex;
  readonly #prefilter: Prefilter;
  readonly #ready = new Map<number, Ready>();
  readonly #groups = new Map<number, readonly BodyGroup[]>();

  constructor(rules: readonly HotRule[], kind?: KernelKind) {
    this.#rules = rules;
    this.#index = indexRules(rules);
    this.#prefilter = createPrefilter(this.#index, kind);
  }

  room(bytes: number): Uint8Array {
    return this.#prefilter.room(bytes);
  }

  rule(id: string): HotRule | undefined {
    return this.#rules.find((rule) => rule.id === id);
  }

  scan(bytes: Uint8Array, path: string): Scanned {
    const hits = this.#prefilter.pass(bytes);
    const matches = new Matches(this.#rules, bytes, path);
    this.#probe(hits, bytes, matches);
    this.#context(hits, bytes, matches);
    return { matches: matches.sorted(), anchors: hits.anchors, runs: hits.runs };
  }

  #probe(hits: Hits, bytes: Uint8Array, matches: Matches): void {
    const text = new Text(bytes);
    const { literals } = hits;
    for (let at = 0; at < literals.length; at += 2) {
      const position = literals[at] ?? 0;
      const needle = literals[at + 1] ?? 0;
      const length = this.#index.needles[needle]?.text.length ?? 0;
      for (const { rule, probe, min, max } of this.#index.uses[needle] ?? []) {
        if (!matches.open(rule)) continue;
        this.#readyAt(rule, probe).run(text, position, position + length, min, max, (start, end, from, to) => { matches.add(rule, start, end, from, to); });
      }
    }
  }

  #readyAt(rule: number, probe: number): Ready {
    const key = rule * 1_024 + probe;
    let ready = this.#ready.get(key);
    if (ready === undefined) {
      const data = this.#rules[rule]?.probes?.[probe];
      if (data === undefined) throw new Error('a literal points to no probe');
      ready = readyProbe(data);
      this.#ready.set(key, ready);
    }
    return ready;
  }

  #context(hits: Hits, bytes: Uint8Array, matches: Matches): void {
    const { words } = hits;
    for (let at = 0; at < words.length; at += 2) {
      const start = words[at] ?? 0;
      const word = words[at + 1] ?? 0;
      const end = start + (this.#index.words[word]?.length ?? 0);
      if (!isWord(bytes, start, end)) continue;
      for (const group of this.#groupsOf(word)) valuesNear(bytes, start, end, group, (rule, from, to) => { if (matches.open(rule)) matches.add(rule, from, to, from, to); });
    }
  }

  #groupsOf(word: number): readonly BodyGroup[] {
    let groups = this.#groups.get(word);
    if (groups === undefined) {
      groups = groupBodies((this.#index.wordRules[word] ?? []).flatMap((rule) => {
        const { bodies = [], within = 0 } = this.#rules[rule] ?? {};
        return bodies.map(([alphabet, min, max]) => ({ rule, alphabet, min, max, within }));
      }));
      this.#groups.set(word, groups);
    }
    return groups;
  }
}

/** The matches of one scan. */
class Matches {
  readonly #rules: readonly HotRule[];
  readonly #bytes: Uint8Array;
  readonly #path: string;
  readonly #open = new Map<number, boolean>();
  readonly #seen = new Set<string>();
  readonly #list: { readonly number: number; readonly match: Match }[] = [];

  constructor(rules: readonly HotRule[], bytes: Uint8Array, path: string) {
    this.#rules = rules;
    this.#bytes = bytes;
    this.#path = path.toLowerCase();
  }

  /** Says whether the rule looks at this path at all. */
  open(number: number): boolean {
    const path = this.#rules[number]?.path;
    if (path === undefined) return true;
    let open = this.#open.get(number);
    if (open === undefined) {
      open = new RegExp(...path).test(this.#path);
      this.#open.set(number, open);
    }
    return open;
  }

  add(number: number, start: number, end: number, from: number, to: number): void {
    const rule = this.#rules[number];
    const key = `${String(number)} ${String(start)} ${String(from)} ${String(end)} ${String(to)}`;
    if (rule === undefined || this.#seen.has(key)) return;
    this.#seen.add(key);
    if (rule.entropy !== undefined && entropyOf(this.#bytes, start, end) < rule.entropy) return;
    if (rule.probes !== undefined && rule.words !== undefined && !wordNear(this.#bytes, start, end, rule.words, rule.within ?? 0)) return;
    const whole = from === start && to === end ? {} : { whole: { start: from, end: to } };
    this.#list.push({ number, match: { rule: rule.id, start, end, confidence: rule.confidence, ...whole } });
  }

  sorted(): readonly Match[] {
    return this.#list.sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end || a.number - b.number).map(({ match }) => match);
  }
}
