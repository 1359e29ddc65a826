import { describe, expect, it } from 'vitest';
import { isText, isTextByte, Pieces } from '../../../src/decode/encoded/pieces.ts';

const text = (pieces: Pieces): string => Buffer.from(pieces.bytes).toString('latin1');

describe('pieces of decoded text', () => {
  it('are a line each', () => {
    const pieces = new Pieces(1000);
    expect([pieces.size, pieces.open, text(pieces)]).toEqual([0, true, '']);
    pieces.add(Buffer.from('one'), 10, 20);
    pieces.add(Buffer.from('two'), 30, 50, 35);
    expect(text(pieces)).toBe('one\ntwo\n');
  });

  it('know where each byte of them stands', () => {
    const pieces = new Pieces(1000);
    pieces.add(Buffer.from('one'), 10, 20);
    pieces.add(Buffer.from(''), 22, 24);
    pieces.add(Buffer.from('three'), 30, 50, 35);
    expect([0, 2, 3].map((at) => pieces.spanAt(at))).toEqual([[10, 20, 10], [10, 20, 10], [10, 20, 10]]);
    expect(pieces.spanAt(4)).toEqual([22, 24, 22]);
    expect([5, 9, 10].map((at) => pieces.spanAt(at))).toEqual([[30, 50, 35], [30, 50, 35], [30, 50, 35]]);
  });

  it('know it for thousands', () => {
    const pieces = new Pieces(1 << 20);
    for (let i = 0; i < 5000; i++) pieces.add(Buffer.from(`${i}`), i * 10, i * 10 + 9);
    const at = Buffer.from(pieces.bytes).indexOf('\n4321\n') + 1;
    expect(pieces.spanAt(at)).toEqual([43_210, 43_219, 43_210]);
    expect(pieces.spanAt(pieces.size - 1)).toEqual([49_990, 49_999, 49_990]);
  });

  it('never hold more than they may: what does not fit is left out, the rest still comes', () => {
    const pieces = new Pieces(10);
    pieces.add(Buffer.from('12345678901'), 0, 1);
    expect(pieces.size).toBe(0);
    pieces.add(Buffer.from('1234'), 0, 1);
    pieces.add(Buffer.from('123456'), 2, 3);
    pieces.add(Buffer.from('12'), 4, 5);
    expect([text(pieces), pieces.open]).toEqual(['1234\n12\n', true]);
    pieces.add(Buffer.from('1'), 6, 7);
    expect([pieces.size, pieces.open]).toEqual([10, false]);
  });
});

describe('what reads as text', () => {
  it('holds no control characters but blanks and line breaks', () => {
    const allowed = Array.from({ length: 256 }, (_, byte) => byte).filter(isTextByte);
    expect(allowed.filter((byte) => byte < 32)).toEqual([9, 10, 13]);
    expect(allowed).not.toContain(127);
    expect(allowed.length).toBe(3 + 95 + 128);
  });

  it.each([
    ['nothing', '', true],
    ['ASCII', 'name = value\r\n', true],
    ['a quarter of high bytes', 'abcdefä', true],
    ['more than a quarter', 'abcdeä', false],
    ['a NUL at the end', 'abcdefgh\0', false],
    ['DEL', 'abc\x7f', false],
  ])('%s', (_what, value, expected) => expect(isText(Buffer.from(value))).toBe(expected));
});
