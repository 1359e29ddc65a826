import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNarrowRun, wideStrings } from '../../src/decode/wide-strings.ts';

const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

function strings(...parts: readonly (Uint8Array | readonly number[])[]): string {
  const bytes = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  const into = new Uint8Array(bytes.length);
  return Buffer.from(into.subarray(0, wideStrings(bytes, into))).toString('latin1');
}

describe('UTF-16 strings among other bytes', () => {
  it('are found in either byte order', () => {
    expect(strings([1, 2, 0xff], little('hidden-string'), [0xff, 0])).toBe('hidden-string');
    expect(strings([1, 2, 0xff], big('hidden-string'))).toBe('hidden-string');
  });

  it('are found at the first and at the last byte', () => {
    expect(strings(little('at-the-start'), [0xff, 1])).toBe('at-the-start');
    expect(strings([0xff, 1], little('at-the-end'))).toBe('at-the-end');
    expect(strings(big('alone'.repeat(2)))).toBe('alonealone');
  });

  it('are found wherever they stand in a large text', () => {
    for (let at = (1 << 16) - 20; at < (1 << 16) + 4; at++) expect(strings(new Uint8Array(at).fill(1), little('longer'), new Uint8Array(99).fill(1))).toBe('longer');
  });

  it('are six characters long at least', () => {
    expect(strings([0xff], little('short'), [0xff, 0xff])).toBe('');
    expect(strings([0xff], little('longer'), [0xff, 0xff])).toBe('longer');
  });

  it('keep the line that the raw bytes say', () => {
    expect(strings([10, 0xff, 10], little('second-a'), [0xff, 10], little('third-b'), [0xff])).toBe('\n\nsecond-a\nthird-b');
    expect(strings(little('a line\nand one more'))).toBe('a line\nand one more');
  });

  it('are none in nothing, in text and in zeros', () => {
    expect(strings([])).toBe('');
    expect(strings([0])).toBe('');
    expect(strings(Buffer.from('plain text, no NUL at all'))).toBe('');
    expect(strings(Buffer.alloc(500))).toBe('');
  });

  it('never take more room than the bytes, whatever they are', () => {
    const bytes = fc.array(fc.constantFrom(0, 0, 0, 10, 65, 66, 0xff), { maxLength: 80 });
    fc.assert(
      fc.property(bytes, bytes, fc.stringMatching(/^[!-~]{6,20}$/), (before, after, text) => {
        const whole = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xff]), little(text), Buffer.from([0xff, 0xff]), Buffer.from(after)]);
        const into = new Uint8Array(whole.length);
        const written = wideStrings(whole, into);
        expect(Buffer.from(into.subarray(0, written)).includes(text)).toBe(true);
      }),
      { seed: 32, numRuns: 300 },
    );
  });
});

describe('8-bit text among what is said to be wide', () => {
  it.each([
    ['', false],
    ['elevenchars', false],
    ['twelve-chars', true],
    ['eleven-char blank', false],
    ['\0\0\0twelve-chars', true],
    ['größergrößer', false],
  ])('%j', (text, expected) => expect(hasNarrowRun(Buffer.from(text))).toBe(expected));

  it('is none in UTF-16', () => expect(hasNarrowRun(little('a long text of ASCII letters'))).toBe(false));
});
