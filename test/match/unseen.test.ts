import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeInvisible, mayHoldInvisible } from '../../src/decode/encoded/invisible.ts';
import { Pieces } from '../../src/decode/encoded/pieces.ts';
import { createKernel } from '../../src/match/kernel.ts';
import { MOST_AT_ONCE } from '../../src/match/layout.ts';

const kernel = createKernel([], undefined);
const unseen = (bytes: Uint8Array): boolean | undefined => kernel.pass(bytes).hints?.unseen;

function takenOut(bytes: Uint8Array): boolean {
  const pieces = new Pieces(bytes.length + 64);
  decodeInvisible(bytes, pieces);
  return pieces.size > 0;
}

const invisible = ['\u200b', '\u200f', '\u202a', '\u202e', '\u2060', '\u2064', '\ufeff', '\u00ad'];
const neighbours = ['\u200a', '\u2010', '\u2029', '\u202f', '\u205f', '\u2065', '\ufefe', '\u00ac', '\u00ae', '’', '…', '一', '，'];
const parts = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...neighbours, ' ', '\n', '"', 'a', 'Z', '9', '=', '_', '+', 'word ') },
  fc.constantFrom(...invisible),
);

describe('whether a word holds characters that nobody sees', () => {
  it('is known of texts made of them, and where it is so something is taken out', () => {
    const told = { yes: 0, no: 0 };
    fc.assert(fc.property(fc.array(parts, { maxLength: 30 }), fc.nat(70), (list, offset) => {
      const bytes = Buffer.concat([Buffer.alloc(offset, ' '), Buffer.from(list.join(''))]);
      const expected = takenOut(bytes);
      told[expected ? 'yes' : 'no']++;
      expect(unseen(bytes)).toBe(expected);
      if (expected) expect(mayHoldInvisible(bytes)).toBe(true);
    }), { numRuns: 3_000, seed: 11 });
    expect(Math.min(told.yes, told.no)).toBeGreaterThan(100);
  });

  it('is known of random bytes, cut characters among them', () => {
    const bytes = fc.array(fc.constantFrom(0xe2, 0x80, 0x81, 0x8b, 0xa0, 0xae, 0xef, 0xbb, 0xbf, 0xc2, 0xad, 0x61, 0x20), { maxLength: 60 });
    fc.assert(fc.property(bytes, (list) => { expect(unseen(Buffer.from(list))).toBe(takenOut(Buffer.from(list))); }), { numRuns: 5_000, seed: 12 });
  });

  it('is known at the ends of blocks, and of a text that is looked at in pieces', () => {
    for (let at = 65_530; at < 65_546; at++) expect(unseen(Buffer.concat([Buffer.alloc(at, 'a'), Buffer.from('\u2060b')]))).toBe(true);
    for (const tail of ['', 'b']) expect(unseen(Buffer.concat([Buffer.alloc(MOST_AT_ONCE, 'a'), Buffer.from(`\u200b${tail}`)]))).toBe(tail !== '');
  });

  it('does not go on with the next text', () => {
    expect(unseen(Buffer.from('a\u200bb'))).toBe(true);
    expect(unseen(Buffer.from('é, a b'))).toBe(false);
  });
});
