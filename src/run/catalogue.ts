import { image, more, pack, texts } from 'rules:packed';
import type { Engine } from '../match/engine.ts';
import { RulePack } from '../match/rulepack.ts';
import { rules as fileRules } from 'rules:grammars';
import type { Facts, OwnPack } from '../types.ts';

let rules: RulePack | undefined;

/** All built-in rules of secrets and leaks, ready to match. */
export const builtIn = (): RulePack => (rules ??= new RulePack(pack, more, image));

/** A look-up of facts by rule id: rules given whole first, then what the engine and the grammars of files know; texts are read with the first finding. */
export function createFacts(engine: Engine, whole: readonly Facts[], own?: OwnPack): (id: string) => Facts | undefined {
  const known = new Map<string, Facts | undefined>(whole.map((rule) => [rule.id, rule]));
  return (id) => {
    if (known.has(id)) return known.get(id);
    if (id.startsWith('file/')) return fileRules().find((rule) => rule.id === id);
    const hot = engine.rule(id);
    const number = builtIn().ids().indexOf(id);
    const line = own && ownTexts(own, id);
    let read: ReturnType<typeof texts>;
    const text = (part: 0 | 1 | 2): string => (read ??= line ?? (number < 0 ? undefined : texts(number)))?.[part] ?? '';
    const facts = hot && { ...hot, ...(line && { own: true as const }), get title(): string { return text(0); }, get advice(): string { return text(1); }, get docs(): string { return text(2); } };
    known.set(id, facts);
    return facts;
  };
}

/** Title, advice and link of an own rule; one line of many is read. */
function ownTexts({ texts: lines }: OwnPack, id: string): readonly [string, string, string] | undefined {
  const at = lines.indexOf(`\n[${JSON.stringify(id)},`);
  if (at < 0) return undefined;
  const [, title, advice, docs] = JSON.parse(lines.slice(at, lines.indexOf('\n', at + 1))) as [string, string, string, string];
  return [title, advice, docs];
}
