import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classSource } from '../../src/match/alphabet.ts';
import { holdsStretch } from '../../src/match/far.ts';
import { parseRegex } from '../../src/match/regex/parse.ts';
import { heldBy } from '../../src/match/regex/stretch.ts';

const held = (pattern: RegExp, literals: readonly string[] = []): string | undefined => {
  const found = heldBy(parseRegex(pattern), literals, pattern.ignoreCase);
  return found && `${classSource(found.set)}{${found.count}}`;
};

describe('the stretch that every match holds', () => {
  it.each([
    [/private[_-]?key\s{0,3}=\s{0,3}(?<secret>(?:0x)?[0-9a-f]{64})/i, '[0-9A-Fa-f]{64}'],
    [/ngc[^\r\n]{0,40}?(?<secret>[0-9A-F]{26}:[0-9A-F]{8}-[0-9A-F]{4})/, '[\\-0-:A-F]{40}'],
    [/abc(?:[0-9]{20}|[a-f]{30})/, '[0-9a-f]{23}'],
    [/abc(?:[0-9]{20})?/, undefined],
    [/abc(?:[0-9]{20}){0,3}/, undefined],
    [/abc(?:[0-9]{10}-){3}/, '[\\-0-9]{33}'],
    [/abc(?![0-9]{20})[0-9]{9}(?<=[a-z]{30})/, '[0-9]{9}'],
  ] as const)('%s', (pattern, expected) => expect(held(pattern, ['abc', 'ngc', 'private'])).toBe(expected));

  it('is none that the literal holds itself', () => expect(held(/confidential/, ['confidential'])).toBeUndefined());

  it('stands in every match', () => {
    const parts = ['[0-9]{9}', '[a-f]{8,12}', '(?:[0-9]{4}-){2,3}', '(?:x|[0-9]{5})', '(?:[0-9]{12}|[a-f]{10})', '.?', '(?=x)', '[0-9]{0,30}', '(?<secret>[0-9]{3}[a-f]{9})'];
    const text = fc.string({ unit: fc.constantFrom(...'0123456789abcdefx-'), maxLength: 80 });
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }), text, (list, one) => {
      const pattern = new RegExp(`q${[...new Set(list)].join('')}`);
      const stretch = heldBy(parseRegex(pattern), ['q'], false);
      const match = pattern.exec(`q${one}`)?.[0];
      if (stretch === undefined || match === undefined) return;
      expect(holdsStretch(Buffer.from(match), 0, match.length, stretch.set, stretch.count)).toBe(true);
    }), { numRuns: 5_000, seed: 5 });
  });
});
