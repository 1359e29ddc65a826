/** What a build writes down of the built-in rules: a pack for matching, and the texts that only a finding needs. */
import type { Rule } from '../types.ts';
import { compileRule } from './compile.ts';
import { kernelMemory } from './kernel-instance.ts';
import { packRules, startEnd } from './pack-rules.ts';
import { RulePack } from './rulepack.ts';

/** By rule id: title, advice, link. */
export type Texts = Readonly<Record<string, readonly [title: string, advice: string, docs: string]>>;

/** Compiles and packs rules. Throws on a rule that the engine refuses, or an id used twice. */
export function buildRules(rules: readonly Rule[]): { readonly pack: Uint8Array; readonly texts: Texts } {
  const texts: Record<string, readonly [string, string, string]> = {};
  for (const { id, title, advice, docs } of rules) {
    if (texts[id] !== undefined) throw new Error(`two rules have the id ${id}`);
    texts[id] = [title, advice, docs];
  }
  return { pack: packRules(rules.map(compileRule)), texts };
}

/** How a build writes a pack down: what a scan reads of it, and the kernel's memory with its rules in it. */
export const written = (pack: Uint8Array): { readonly end: number; readonly memory: Uint8Array } => ({ end: startEnd(pack), memory: kernelMemory([new RulePack(pack).tables]) });
