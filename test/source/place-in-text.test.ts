import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, countUnits, Place } from '../../src/source/place-in-text.ts';

const naive = (bytes: Uint8Array): number => bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);

describe('lines', () => {
  it('are counted as one by one, at any offset of memory', () => {
    const bytes = fc.array(fc.constantFrom(0, 9, 10, 10, 11, 0x8a, 0x0b, 0xff, 0x7f, 0x80), { maxLength: 100 });
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (list, from, to) => {
        const part = Uint8Array.from([...Array.from({ length: from }, () => 10), ...list, ...Array.from({ length: to }, () => 10)]).subarray(from, from + list.length);
        expect(countLines(part)).toBe(naive(part));
      }),
      { seed: 41, numRuns: 500 },
    );
  });

  it('are counted beyond what a lane of a word can hold', () => {
    for (const length of [0, 1, 3, 4, 255 * 4 - 1, 255 * 4, 255 * 4 + 1, 256 * 4, 10_000]) expect(countLines(new Uint8Array(length).fill(10))).toBe(length);
    expect(countLines(new Uint8Array(10_000).fill(11))).toBe(0);
  });
});

describe('a place in a text', () => {
  it('counts UTF-16 units as a string has them', () => {
    for (const text of ['', 'abc', 'größer', '漢字', '𝒳y', '\ufeffa', 'e\u0301']) expect(countUnits(Buffer.from(text))).toBe(text.length);
  });

  it('counts them at any offset of memory', () => {
    const parts = fc.array(fc.constantFrom('a', 'bcdefghi', 'ä', '漢', '𝒳', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 9 }), (list, from) => {
        const text = Buffer.from(list.join(''));
        const moved = new Uint8Array(from + text.length + 3).fill(0x61);
        moved.set(text, from);
        expect(countUnits(moved.subarray(from, from + text.length))).toBe(list.join('').length);
      }),
      { seed: 43, numRuns: 300 },
    );
  });

  it('is the same in one step and in many', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r\n', 'ä', '漢', '𝒳', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), (parts, cuts) => {
        const text = parts.join('');
        const place = new Place();
        const ends = [...cuts.map((cut) => parts.slice(0, cut).join('').length).sort((a, b) => a - b), text.length];
        ends.reduce((from, to) => {
          place.pass(Buffer.from(text.slice(from, to)));
          return to;
        }, 0);
        expect([place.line, place.column]).toEqual([text.split('\n').length, text.length - text.lastIndexOf('\n')]);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
