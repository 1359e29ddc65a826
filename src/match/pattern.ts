/** A pattern rule's regular expression over UTF-8 bytes read as Latin-1. */
import type { Literal, Probe } from './compiled.ts';
import { LONGEST } from './form.ts';
import { latin1 } from './latin1.ts';

/** Compiles a pattern with the literals that a match must hold. Throws on unbounded repeats, on patterns that match nothing, and on reaches over 16 KB. */
export function compilePattern(pattern: RegExp, literals: readonly string[], before: number, after: number): Probe {
  if (!(before >= 0 && after >= 0 && before + after <= LONGEST)) throw new Error(`reach may be ${String(LONGEST)} bytes at most`);
  const caseless = pattern.ignoreCase;
  const source = pattern.source.replace(/[^\0-\x7f]/gu, (character) => `(?:${latin1(character)})`);
  if (new RegExp(source).test('')) throw new Error('the pattern matches the empty text');
  return { source, literals: literalsOf(literals, caseless, before), width: before + after, ...(caseless ? { flags: 'i' } : {}), ...(pattern.multiline ? { flags: 'im' } : {}), after };
}

/** The literals as the kernel looks for them. */
function literalsOf(literals: readonly string[], caseless: boolean, before: number): readonly Literal[] {
  if (literals.length === 0) throw new Error('a pattern needs at least one literal that every match holds');
  const texts = literals.flatMap((literal) => (caseless ? [literal, literal.toLowerCase(), literal.toUpperCase()] : [literal])).map((text) => fold(latin1(text), caseless));
  return [...new Set(texts)].map((text) => {
    if (text.length < 3) throw new Error(`literal ${JSON.stringify(text)} is shorter than three bytes`);
    return { text, caseless, min: 0, max: before };
  });
}

const fold = (text: string, caseless: boolean): string => (caseless ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text);
