import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSpan, Locator, utf16Length } from '../../src/detect/lines.ts';

const shown = (text: string, offset: number): string => {
  const bytes = Buffer.from(text);
  const { start, end } = lineSpan(bytes, offset);
  return bytes.toString('utf8', start, end);
};

describe('the line around an offset', () => {
  it.each([
    ['', 0, ''],
    ['one', 0, 'one'],
    ['one', 3, 'one'],
    ['one\ntwo\n', 3, 'one'],
    ['one\ntwo\n', 4, 'two'],
    ['one\ntwo\n', 8, ''],
    ['one\r\ntwo', 1, 'one'],
    ['one\rstill one\ntwo', 6, 'one\rstill one'],
    ['\n\n', 1, ''],
    ['\r\n', 0, ''],
  ])('%j at %i', (text, offset, line) => expect(shown(text, offset)).toBe(line));
});

describe('lengths in UTF-16', () => {
  it.each(['', 'abc', 'größer', '漢字', '𝒳y'])('%j', (text) => {
    const bytes = Buffer.from(`..${text}..`);
    expect(utf16Length(bytes, 2, bytes.length - 2)).toBe(text.length);
  });

  it('count each stray byte once', () => expect(utf16Length(Buffer.from([0x61, 0xff, 0xfe, 0x62]), 0, 4)).toBe(4));
});

describe('places', () => {
  const texts = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', 'ä', '漢', '𝒳', ' '), { minLength: 1, maxLength: 60 });

  it('are what counting from the start says, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(59), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (parts, places, firstLine, firstColumn) => {
        const locator = new Locator(Buffer.from(parts.join('')), firstLine, firstColumn);
        for (const at of places) {
          const before = parts.slice(0, at).join('');
          const lines = before.split('\n');
          const expected = { line: firstLine + lines.length - 1, column: (lines.length === 1 ? firstColumn : 1) + (lines.at(-1) ?? '').length };
          expect(locator.place(Buffer.byteLength(before))).toEqual(expected);
          expect(locator.line(Buffer.byteLength(before))).toBe(expected.line);
        }
      }),
      { seed: 51, numRuns: 300 },
    );
  });

  it('are so in long texts, wherever they lie in memory', () => {
    const line = fc.constantFrom('\n', 'a\n', `${'b'.repeat(255)}\n`, '\n'.repeat(300), 'c'.repeat(700), '\x0b\x0a\x8a\x0a');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.nat(7), fc.array(fc.nat(9999), { minLength: 1, maxLength: 30 }), (parts, shift, places) => {
        const bytes = new Uint8Array(Buffer.from(`${'x'.repeat(shift)}${parts.join('')}`, 'latin1')).subarray(shift);
        const locator = new Locator(bytes, 1, 1);
        for (const at of places.map((place) => place % (bytes.length + 1))) expect(locator.line(at)).toBe(Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n').length);
      }),
      { seed: 52, numRuns: 300 },
    );
  });

  it('are a region for a span', () => {
    const bytes = Buffer.from('x\nkey = ab\ncd');
    expect(new Locator(bytes, 10, 5).region({ start: 8, end: 13 })).toEqual({ startLine: 11, startColumn: 7, endLine: 12, endColumn: 3 });
    expect(new Locator(bytes, 10, 5).region({ start: 0, end: 1 })).toEqual({ startLine: 10, startColumn: 5, endLine: 10, endColumn: 6 });
  });

  it('stay linear for thousands in one line of megabytes', () => {
    const bytes = Buffer.alloc(4 << 20, 'ä ');
    const locator = new Locator(bytes, 1, 1);
    for (let at = 0; at < bytes.length; at += 300) locator.place(at);
    expect(locator.place(bytes.length - 1).line).toBe(1);
  }, 5000);
});

it('the same lines where a kernel counts, asked for in any order', () => {
  const text = fc.array(fc.constantFrom('\n', 'a', '\n\n', 'b'.repeat(60_000)), { maxLength: 9 }).map((list) => Buffer.from(list.join('')));
  const count = (bytes: Uint8Array): number => bytes.filter((byte) => byte === 10).length;
  fc.assert(fc.property(text, fc.array(fc.nat(400_000), { maxLength: 6 }), (bytes, offsets) => {
    const slow = new Locator(bytes, 3, 5);
    const quick = new Locator(bytes, 3, 5, count);
    for (const offset of offsets) expect(quick.line(Math.min(offset, bytes.length))).toBe(slow.line(Math.min(offset, bytes.length)));
  }), { numRuns: 200, seed: 12 });
});
