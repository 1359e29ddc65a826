import { compileRule } from '../match/compile.ts';
import type { Rule } from '../types.ts';

/** What the engine says of a rule that it refuses; literals stay out, they may be secrets. */
export const refusal = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/^rule [^:]*: /, '').replace(/"(?:[^"\\]|\\.)*" ?/g, '');

/** Why the engine refuses a rule; undefined when it takes it. */
export function refusalOf(rule: Rule): string | undefined {
  try {
    compileRule(rule);
    return undefined;
  } catch (error) {
    return refusal(error);
  }
}
