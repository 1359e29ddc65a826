import { describe, expect, it } from 'vitest';
import { isAmbiguous } from '../../../src/match/regex/ambiguous.ts';
import { parseRegex } from '../../../src/match/regex/parse.ts';

/** Ways to cut a text into rounds of a body, counted by trying all of them. */
function cuts(body: RegExp, text: string): number {
  const whole = new RegExp(`^(?:${body.source})$`);
  const ways = [1, ...Array.from(text, () => 0)];
  for (let end = 1; end <= text.length; end++) for (let start = 0; start < end; start++) if (whole.test(text.slice(start, end))) ways[end] = (ways[end] ?? 0) + (ways[start] ?? 0);
  return ways[text.length] ?? 0;
}

describe('the rounds of a repeat', () => {
  it.each([[/a{1,20}/, 'a'], [/aa?/, 'a'], [/x|xx/, 'x'], [/[a-z]{1,9}-?/, 'a'], [/ab|a|b/, 'ab'], [/a(?:ba)?b?/, 'ab']])('can be cut in several places: %s', (body, round) => {
    expect(isAmbiguous(parseRegex(body))).toBe(true);
    expect(cuts(body, round.repeat(6))).toBeGreaterThan(1);
  });

  it.each([[/ab/, 'ab'], [/[a-z]{1,9}\./, 'ab.'], [/ab|ac/, 'abac'], [/a{1,9}b/, 'aab'], [/[^\\"]|\\./, 'a\\"'], [/a(?:bc)?/, 'abc']])('can be cut in one place only: %s', (body, round) => {
    expect(isAmbiguous(parseRegex(body))).toBe(false);
    expect(cuts(body, round.repeat(6))).toBe(1);
  });
});
