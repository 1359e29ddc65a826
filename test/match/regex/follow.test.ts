import { describe, expect, it } from 'vitest';
import { Surroundings } from '../../../src/match/regex/follow.ts';
import { parseRegex } from '../../../src/match/regex/parse.ts';

const around = (pattern: RegExp): Surroundings => new Surroundings(parseRegex(pattern));
const characters = (set: Uint8Array | undefined): string => [...(set ?? []).keys()].filter((byte) => set?.[byte] === 1).map((byte) => String.fromCharCode(byte)).join('');

describe('what follows a literal of an expression', () => {
  it('is its next byte, and the rare byte that must come', () => {
    const { next, seek } = around(/key=[0-9]{4};/).after(['key='], false);
    expect([next, seek?.skip, seek?.stop].map(characters)).toEqual(['0123456789', '0123456789', ';']);
  });

  it('is nothing where the match may end', () => expect(around(/key=?/).after(['key'], false)).toEqual({}));

  it('is known in both cases where case does not count', () => {
    expect(characters(around(/key=[ab]/i).after(['key='], true).next)).toBe('ABab');
    expect(() => around(/key=[ab]/).after(['KEY='], false)).toThrow('no match can hold the literal "KEY="');
  });

  it('is what follows any of several', () => expect(characters(around(/key=a|pin:b/).after(['key=', 'pin:'], false).next)).toBe('ab'));

  it('is not asked of a wide class when every match spells the literal', () => {
    expect(characters(around(/"[^"]{0,200}abc"/).after(['abc'], false).next)).toBe('"');
    expect(around(/"[^"]{0,200}(?:abc)?"/).after(['abc'], false).next?.every((flag) => flag === 1)).toBe(true);
  });
});

describe('a literal', () => {
  it.each([[/abc\d/, true], [/(?:abc|xabc)\d/, false], [/\d?abc/, false], [/abc(?:abc)?/, false], [/(?:abc){1,2}/, false]])('stands only where a match of %s starts: %s', (pattern, only) => {
    expect(around(pattern).startsWith(['abc'], false)).toBe(only);
  });
});
