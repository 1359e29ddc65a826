import type { Rule } from '../types.ts';
import { refuse } from './fault.ts';
import type { Layer } from './gather.ts';
import { nameRules, wordRule } from './leak-words.ts';
import { ownRule } from './own-rules.ts';
import type { RuleScopes } from './rule-scopes.ts';

/** Own rules of all layers, and where they hold. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  /** Where those hold that do not hold everywhere. */
  readonly scopes: RuleScopes['own'];
}

/** The file that lists the words is no leak of them. */
const notItself = '!tightlip.toml';

/** Compiles every `[[rule]]`, `[[leak]]` and `[leaks]`; an id may be used once in all files, so that no file can shadow or narrow a rule of another. */
export function ownRules(layers: readonly Layer[]): OwnRules {
  const rules: Rule[] = [];
  const first = new Map<string, string>();
  const scopes: Record<string, RuleScopes['own'][string]> = {};
  const add = (rule: Rule, { file }: Layer, at: readonly [key: 'rule' | 'leak', index: number]): void => {
    const before = first.get(rule.id);
    if (before !== undefined) refuse(file.file, `\`${at[0]}.id\` is used twice`, `${before} has it too: give each its own`, file.places.value([...at, 'id']));
    first.set(rule.id, file.file);
    rules.push(rule);
  };
  for (const rule of nameRules(layers.flatMap(({ file }) => file.settings.leaks ?? []))) {
    first.set(rule.id, '`[leaks]`');
    rules.push(rule);
    scopes[rule.id] = { directory: '', patterns: ['**', notItself] };
  }
  let unnamed = 0;
  for (const layer of layers) {
    const { file, directory } = layer;
    (file.settings.rule ?? []).forEach((entry, i) => {
      add(ownRule(file, entry, i), layer, ['rule', i]);
      if (directory || entry.paths) scopes[entry.id] = { directory, patterns: entry.paths ?? ['**'] };
    });
    (file.settings.leak ?? []).forEach((entry, i) => {
      const rule = wordRule(entry, entry.id === undefined ? ++unnamed : 0);
      add(rule, layer, ['leak', i]);
      scopes[rule.id] = { directory, patterns: [...(entry.paths ?? ['**']), notItself] };
    });
  }
  return { rules, scopes };
}
