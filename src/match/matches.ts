/** The matches of one scan. */
import type { Confidence } from '../types.ts';
import type { Match } from '../types/finding.ts';
import type { HotRule } from './compiled.ts';
import { entropyOf } from './entropy.ts';
import { wordNear } from './words.ts';

/** Collects matches, each once; drops what a rule's path, entropy or words exclude. */
export class Matches {
  readonly #bytes: Uint8Array;
  readonly #path: string;
  // Most texts have no match, and few rules ask for a path.
  #open: Map<HotRule, boolean> | undefined;
  #seen: Set<string> | undefined;
  readonly #list: Match[] = [];

  constructor(bytes: Uint8Array, path: string) {
    this.#bytes = bytes;
    this.#path = path;
  }

  /** Says whether the rule looks at this path. */
  open(rule: HotRule): boolean {
    if (rule.path === undefined) return true;
    this.#open ??= new Map();
    let open = this.#open.get(rule);
    if (open === undefined) {
      open = new RegExp(...rule.path).test(this.#path.toLowerCase());
      this.#open.set(rule, open);
    }
    return open;
  }

  /** Takes the span of a secret and of the whole match. */
  add(rule: HotRule, start: number, end: number, from: number, to: number, confidence: Confidence = rule.confidence): void {
    const key = `${rule.id} ${String(start)} ${String(end)} ${String(from)} ${String(to)}`;
    this.#seen ??= new Set();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (rule.entropy !== undefined && entropyOf(this.#bytes, start, end) < rule.entropy) return;
    if (rule.probes !== undefined && rule.words !== undefined && !wordNear(this.#bytes, start, end, rule.words, rule.within ?? 0)) return;
    const whole = from === start && to === end ? {} : { whole: { start: from, end: to } };
    this.#list.push({ rule: rule.id, start, end, confidence, ...whole });
  }

  sorted(): Match[] {
    return this.#list.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  }
}
