import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabetSet, type ByteSet } from '../../src/match/alphabet.ts';
import { leadsBack } from '../../src/match/far.ts';
import { compilePattern } from '../../src/match/pattern.ts';
import { parseRegex } from '../../src/match/regex/parse.ts';
import { printRegex } from '../../src/match/regex/print.ts';

/** What a pattern matches in a text: the original on characters, the rewritten on UTF-8 bytes. */
const both = (pattern: RegExp, text: string): readonly [readonly string[], readonly string[]] => {
  const bytes = new RegExp(printRegex(parseRegex(pattern)), pattern.multiline ? 'gm' : 'g');
  const latin = Buffer.from(text, 'utf8').toString('latin1');
  return [Array.from(text.matchAll(new RegExp(pattern, `g${pattern.flags}`)), ([match]) => match), Array.from(latin.matchAll(bytes), ([match]) => Buffer.from(match, 'latin1').toString('utf8'))];
};
const refused = (pattern: RegExp, literals: readonly string[] = ['abc']): (() => unknown) => () => compilePattern(pattern, literals, 128, 1_024);

describe('patterns rewritten to bytes', () => {
  it.each([
    /机密[：:] ?内部/,
    /[机密機]{2}/,
    /[一-龥]{1,3}x/,
    /[^一-龥a]b/u,
    /é?t[éÉ]/i,
    /geschäft/i,
    /(?<!x)[\w.-]{2,4}(?=,|$)/,
    /a|bc|[d-f]{2,3}?/,
    /\bfoo\b/,
    /^x.y$/m,
    /[\]\\^-]{1,2}/,
    /\x41\u0042\u{43}/u,
    /(?:x|ay )?(?<one>b|foo)(?:, )?(?:a|d)?(?<two>e?)/,
    /😀{2}/u,
  ])('match the same text: %s', (pattern) => {
    const texts = fc.array(fc.constantFrom('机', '密', '機', '：', ':', ' ', '内部', 'x', 'b', 'a', 'é', 'É', 't', 'GESCHÄFT', 'geschäft', ',', '\n', 'foo', 'd', 'e', '^', '-', ']', '\\', 'ABC', '😀', '"', 'xay'), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => {
      const [characters, bytes] = both(pattern, text);
      expect(bytes).toEqual(characters);
    }), { numRuns: 300, seed: 5 });
  });
});

describe('patterns that are refused', () => {
  it.each([
    [/abc.*/, 'no bound'],
    [/abc\d+/, 'no bound'],
    [/abc\d{3,}/, 'no upper bound'],
    [/(?:abc)?/, 'matches the empty text'],
    [/abc(x)\1/, 'not supported'],
    [/abc(?:a{1,20}){1,20}d/, 'too many ways'],
    [/abc(?:x|xx){1,50}y/, 'too many ways'],
    [/abc\w{0,200}\w{0,200}\w{0,200};/, 'too many ways'],
    [/abc(?:[a-z0-9]{1,9}-?){1,40}!/, 'too many ways'],
    [/abd/, 'no match can hold the literal'],
  ])('%s', (pattern, message) => {
    expect(refused(pattern)).toThrow(message);
  });

  it('without literals, or with short ones', () => {
    expect(refused(/abc/, [])).toThrow('needs at least one literal');
    expect(refused(/abc/, ['ab'])).toThrow('shorter than three');
  });
});

describe('patterns that are allowed', () => {
  it.each([/abc(?:[a-z0-9-]{1,60}\.){1,6}corp/, /abc(?:[^\\"]|\\.){0,500}"/, /abc[ \t]{0,40}(?:\/\/|#{1,6}|--)[ \t]{0,8}x/, /abc[^"]{0,200}?password\s{0,3}=\s{0,3}"/])('%s', (pattern) => {
    expect(refused(pattern)).not.toThrow();
  });
});

describe('what follows a literal', () => {
  it('is known to the first pass', () => {
    const { literals = [], seek } = compilePattern(/https?:\/\/[^\s:@/"]{1,80}:(?<secret>[^\s@/"]{4,200})@/, ['https://'], 8, 500);
    expect(literals[0]?.next?.count).toBe(1);
    expect([...'a@: /"'].map((character) => literals[0]?.next?.set[character.charCodeAt(0)])).toEqual([1, 0, 0, 0, 0, 0]);
    expect(seek?.[1]).toBe('@');
  });
});

describe('what stands before a literal behind an element or a label', () => {
  const pattern = /(?<![^\n])[ #]{0,4}(?:<[a-z]{1,4}(?: [^<>\n]{0,20})?>|label ?: ?)?(?<secret>(?:in )?mark)/;
  const { behind, before = 0 } = compilePattern(pattern, ['mark'], 40, 16);
  const [skip, stop] = (behind ?? []).map(alphabetSet) as [ByteSet, ByteSet];

  it('ends where that ends, whatever it holds', () => {
    expect([...' #in'].map((character) => skip[character.charCodeAt(0)])).toEqual([1, 1, 1, 1]);
    expect([...'ybl!'].map((character) => skip[character.charCodeAt(0)])).toEqual([0, 0, 0, 0]);
    expect([...'>:\n'].map((character) => stop[character.charCodeAt(0)])).toEqual([1, 1, 1]);
  });

  it('leads to every match', () => {
    const texts = fc.array(fc.constantFrom(' ', '#', '\n', '<b>', '<p x="y">', 'label: ', 'in ', 'mark', 'y'), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => {
      const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
      for (const match of text.matchAll(new RegExp(pattern, 'g'))) expect(leadsBack(bytes, match.index + match[0].lastIndexOf('mark'), before + 1, skip, stop)).toBe(true);
    }));
  });
});

describe('what stands before a literal', () => {
  const pattern = /(?<![^\n])[ #]{0,4}(?:x )?(?<secret>(?:in )?mark (?:only|one)|low mark!)/;
  const { behind, before = 0 } = compilePattern(pattern, ['mark'], 16, 16);
  const [skip, stop] = (behind ?? []).map(alphabetSet) as [ByteSet, ByteSet];

  it('is what the line can hold, back to its start', () => {
    expect([...' #xinlow'].map((character) => skip[character.charCodeAt(0)])).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect([...'mark!y\n'].map((character) => skip[character.charCodeAt(0)])).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([stop[0], stop[0x0a]]).toEqual([1, 1]);
  });

  it('leads to every match', () => {
    const texts = fc.array(fc.constantFrom(' ', '#', '\n', 'x ', 'in ', 'mark ', 'only', 'one', 'low mark!', 'y'), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => {
      const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
      for (const match of text.matchAll(new RegExp(pattern, 'g'))) expect(leadsBack(bytes, match.index + match[0].indexOf('mark'), before + 1, skip, stop)).toBe(true);
    }), { numRuns: 500, seed: 6 });
  });
});
