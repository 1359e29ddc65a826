import { pack, texts } from 'rules:packed';
import type { Engine } from '../match/engine.ts';
import { RulePack } from '../match/rulepack.ts';
import { rules as fileRules } from 'rules:grammars';
import type { Facts } from '../types.ts';

let rules: RulePack | undefined;

/** All built-in rules of secrets and leaks, ready to match. */
export const builtIn = (): RulePack => (rules ??= new RulePack(pack));

/** A look-up of facts by rule id: rules given whole first, then what the engine and the grammars of files know; texts are read with the first finding. */
export function createFacts(engine: Engine, whole: readonly Facts[]): (id: string) => Facts | undefined {
  const known = new Map<string, Facts | undefined>(whole.map((rule) => [rule.id, rule]));
  return (id) => {
    if (known.has(id)) return known.get(id);
    if (id.startsWith('file/')) return fileRules().find((rule) => rule.id === id);
    const hot = engine.rule(id);
    let read: ReturnType<typeof texts>;
    const text = (part: 0 | 1 | 2): string => (read ??= texts(id))?.[part] ?? '';
    const facts = hot && { ...hot, get title(): string { return text(0); }, get advice(): string { return text(1); }, get docs(): string { return text(2); } };
    known.set(id, facts);
    return facts;
  };
}
