import type { Rule } from '../types.ts';
import { refuse } from './fault.ts';
import type { Layer } from './gather.ts';
import { leakRules } from './leak-words.ts';
import { ownRule } from './own-rules.ts';
import type { RuleScopes } from './rule-scopes.ts';

/** Own rules of all layers, and where they hold. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  /** Where those hold that do not hold everywhere. */
  readonly scopes: RuleScopes['own'];
}

/** Compiles every `[[rule]]`; an id may be used once in all files, so that no file can shadow a rule of another. */
export function ownRules(layers: readonly Layer[]): OwnRules {
  const rules: Rule[] = [];
  const first = new Map<string, string>();
  const scopes: Record<string, RuleScopes['own'][string]> = {};
  for (const { file, directory } of layers) {
    (file.settings.rule ?? []).forEach((entry, i) => {
      const before = first.get(entry.id);
      if (before) refuse(file.file, '`rule.id` is used twice', `${before} has it too: give each its own`, file.places.value(['rule', i, 'id']));
      first.set(entry.id, file.file);
      rules.push(ownRule(file, entry, i));
      if (directory || entry.paths) scopes[entry.id] = { directory, patterns: entry.paths ?? ['**'] };
    });
    const words = leakRules(file.settings);
    const names = words.length - (file.settings.leak?.length ?? 0);
    words.forEach((rule, i) => {
      rules.push(rule);
      // The file that lists the words is no leak of them.
      scopes[rule.id] = { directory, patterns: [...(file.settings.leak?.[i - names]?.paths ?? ['**']), '!tightlip.toml'] };
    });
  }
  return { rules, scopes };
}
