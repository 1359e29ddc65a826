import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, nameOf } from '../../src/source/names.ts';

describe('the name that bytes spell', () => {
  it.each(['a.txt', 'größe/漢字.md', '𝒳', 'with\nbreak', '\ufffd is a character', ''])('%j is itself', (name) => expect(nameOf(Buffer.from(name))).toEqual({ path: name }));

  it('is escaped where it is no UTF-8, and its bytes are kept', () => {
    const bytes = Buffer.from([0x61, 0xff, 0x2f, 0xc3]);
    expect(nameOf(bytes)).toEqual({ path: 'a\\xff/\\xc3', pathBytes: bytes.toString('base64') });
    // A real U+FFFD beside a stray byte does not hide it.
    expect(nameOf(Buffer.concat([Buffer.from('\ufffd'), Buffer.from([0x80])])).pathBytes).toBeDefined();
  });

  it('tells any two names apart by path and bytes', () => {
    const names = fc.uint8Array({ minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, names, (a, b) => {
        const same = Buffer.from(a).equals(Buffer.from(b));
        expect(JSON.stringify(nameOf(Buffer.from(a))) === JSON.stringify(nameOf(Buffer.from(b)))).toBe(same);
      }),
      { seed: 43, numRuns: 500 },
    );
  });
});

describe('fields that end in NUL', () => {
  it.each([
    ['', []],
    ['\0', ['']],
    ['a\0', ['a']],
    ['a\0\0b c\n\0', ['a', '', 'b c\n']],
  ])('%j', (text, expected) => expect(fields(Buffer.from(text)).map(String)).toEqual(expected));

  it('leave out what was cut off', () => expect(fields(Buffer.from('a\0half a na')).map(String)).toEqual(['a']));
});
