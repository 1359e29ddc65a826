import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegex } from '../../../src/match/regex/parse.ts';
import { printRegex } from '../../../src/match/regex/print.ts';
import { withoutCapitals } from '../../../src/match/regex/tree.ts';

describe('an expression without capitals', () => {
  it.each([/(?<secret>ab{1,3}(?:c|D e))(?![a-z])/i, /(?<![^\n])[^\n"]{0,4}?(?<secret>[a-f0-9]{2}|Ä)\b/i, /(?<=x|^)(?<secret>[^a-z]{1,3})$/im])('matches in small letters what %s matches', (pattern) => {
    const flags = pattern.multiline ? 'gdm' : 'gd';
    const tree = parseRegex(pattern);
    const small = withoutCapitals(tree);
    const whole = new RegExp(printRegex(tree), flags);
    const folded = new RegExp(small === undefined ? '' : printRegex(small), flags);
    const spans = (expression: RegExp, text: string): unknown => Array.from(text.matchAll(expression), ({ indices }) => [indices?.[0], indices?.groups?.['secret']]);
    let found = 0;
    fc.assert(fc.property(fc.array(fc.constantFrom(...'aAbBbcCdDeEfFxX0 "\n', 'ab', 'AB', 'd E', '\xc3\x84', '\xc3\xa4'), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      expect(spans(folded, text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))).toEqual(spans(whole, text));
      found += Array.from(text.matchAll(whole)).length;
    }), { seed: 1, numRuns: 2000 });
    expect(found).toBeGreaterThan(30);
  });

  it('is none where capitals are told from small letters', () => {
    expect(withoutCapitals(parseRegex(/(?:ab|[A-Z])c/))).toBeUndefined();
    expect(withoutCapitals(parseRegex(/a/))).toBeUndefined();
  });
});
