/** Which rules each literal and each word belongs to. */
import type { HotRule } from './compiled.ts';
import type { Needle } from './hits.ts';

/** A literal's use: a probe of a rule whose match starts `min` to `max` bytes before the literal. */
export interface Use {
  readonly rule: number;
  readonly probe: number;
  readonly min: number;
  readonly max: number;
}

export interface RuleIndex {
  readonly needles: readonly Needle[];
  /** By needle. */
  readonly uses: readonly (readonly Use[])[];
  readonly words: readonly string[];
  /** Rules by word. */
  readonly wordRules: readonly (readonly number[])[];
  /** Largest `within` of the context rules. */
  readonly within: number;
}

/** Indexes rules by the literals and words that announce them. */
export function indexRules(rules: readonly HotRule[]): RuleIndex {
  const needles = new Map<string, { needle: Needle; uses: Use[] }>();
  const words = new Map<string, number[]>();
  let within = 0;
  rules.forEach((rule, number) => {
    rule.probes?.forEach((probe, at) => {
      for (const { text, caseless, min, max, next } of probe.literals) {
        const key = `${caseless ? 'i' : '='}${text}`;
        const entry = needles.get(key) ?? { needle: { text, caseless, next }, uses: [] };
        if (entry.needle.next?.join('\n') !== next?.join('\n')) entry.needle = { text, caseless };
        entry.uses.push({ rule: number, probe: at, min, max });
        needles.set(key, entry);
      }
    });
    if (rule.bodies === undefined) return;
    within = Math.max(within, rule.within ?? 0);
    for (const word of rule.words ?? []) {
      const list = words.get(word) ?? [];
      list.push(number);
      words.set(word, list);
    }
  });
  const entries = [...needles.values()];
  return { needles: entries.map(({ needle }) => needle), uses: entries.map(({ uses }) => uses), words: [...words.keys()], wordRules: [...words.values()], within };
}
