/** A user's own rules, compiled to follow the built-in ones. Apart from the engine, which most runs use without them. */
import type { Rule } from '../types.ts';
import { compileRule } from './compile.ts';
import { packRules } from './pack-rules.ts';
import { RulePack } from './rulepack.ts';

/** Packs own rules for `createEngine(rules, new RulePack(...))`. Throws on a rule that is refused (see `compileRule`). */
export const packOwn = (own: readonly Rule[], rules: RulePack): Uint8Array => packRules(own.map(compileRule), rules);

/** Compiles rules; throws on one that the engine refuses (see `compileRule`). A build packs them (`packRules`) and a start reads the pack. */
export function compileRules(rules: readonly Rule[]): RulePack {
  return new RulePack(packRules(rules.map(compileRule)));
}
