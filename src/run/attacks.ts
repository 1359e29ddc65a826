import type { Rule } from '../types.ts';

const fillers = ['a', 'A', '0', '1', ' ', '-', '_', '.', '/', '=', ':', '"', "'", '\t', '\n', 'a0', 'a.', 'a-', 'aA0_', '= ', '{'];
const length = 2000;

const repeated = (unit: string): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Every text that a match must hold, or begins with. */
function literalsOf(rule: Rule): string[] {
  if (rule.shape === 'pattern') return [...rule.literals];
  if (rule.shape === 'context') return [...rule.words];
  return rule.forms.flatMap((form) => form.flatMap((part) => (typeof part === 'string' ? [part] : 'alphabet' in part ? [] : [...part])));
}

/** Texts that make a careless expression try everything: its literals repeated, followed and preceded by long runs, and examples that fail at their very end. */
export function* attacks(rule: Rule, examples: readonly string[]): Generator<string> {
  for (const literal of literalsOf(rule).slice(0, 8)) {
    yield repeated(literal);
    yield repeated(`${literal} `);
    for (const filler of fillers) {
      yield `${literal}${repeated(filler)}\u0001`;
      yield `${repeated(filler)}${literal}\u0001`;
      yield `${repeated(filler)}${literal}${repeated(filler)}\u0001`;
    }
  }
  for (const example of examples.slice(0, 5)) {
    yield repeated(example);
    for (const at of [0.25, 0.5, 0.75, 1]) {
      const head = example.slice(0, Math.ceil(example.length * at));
      yield `${head}${repeated(head.at(-1) ?? 'a')}\u0001`;
      // What a match ends with is there, but cannot be reached: the engine must not give up before it tried.
      yield `${head}${repeated(head.slice(-2))}\u0001${example.slice(-4)}`;
      yield `${repeated(head)}\u0001${example.slice(-1)}`;
    }
  }
}
