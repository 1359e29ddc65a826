import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, mask, merged } from '../../src/detect/excerpt.ts';

/** The excerpt of the part of `text` between the first pair of `«»`; all pairs are secrets. */
function shown(text: string): { excerpt: string; marked: string } {
  const spans: { start: number; end: number }[] = [];
  const plain = text.replaceAll(/[«»]/g, '');
  let length = 0;
  let open = -1;
  for (const char of text) {
    if (char === '«') open = length;
    else if (char === '»') spans.push({ start: open, end: length });
    else length += Buffer.byteLength(char);
  }
  const found = excerpt(Buffer.from(plain), spans[0] ?? { start: 0, end: 0 }, merged(spans));
  return { excerpt: found.excerpt, marked: found.excerpt.slice(...found.mark) };
}

describe('a masked secret', () => {
  it.each([
    ['', '***'],
    ['abc', '***'],
    ['abcd', 'a***'],
    ['abcdefgh', 'ab******'],
    ['abcdefghijklmnop', 'abcd************'],
    ['abcdefghijklmnopqrstuvwxyz0123456789', `abcd${'*'.repeat(16)}`],
  ])('%j', (secret, expected) => expect(mask(secret)).toBe(expected));

  it('tells neither more than a quarter, nor more than four characters, nor a length above twenty', () => {
    for (let length = 0; length < 300; length++) {
      const told = mask('s'.repeat(length)).replaceAll('*', '').length;
      expect(told).toBeLessThanOrEqual(Math.min(4, length / 4));
      expect(mask('s'.repeat(length)).length).toBeLessThanOrEqual(20);
    }
  });
});

describe('spans that overlap', () => {
  it.each([
    [[], []],
    [[[5, 9], [1, 3]], [[1, 3], [5, 9]]],
    [[[1, 5], [3, 9]], [[1, 9]]],
    [[[1, 9], [3, 5], [8, 12]], [[1, 12]]],
    [[[1, 3], [3, 5]], [[1, 3], [3, 5]]],
  ])('%j are joined', (spans, expected) => expect(merged(spans.map(([start = 0, end = 0]) => ({ start, end }))).map(({ start, end }) => [start, end])).toEqual(expected));
});

describe('an excerpt', () => {
  it('is the line with the secret masked, and says where that is', () => {
    expect(shown('before\nkey = «abcdefgh» # why\nafter')).toEqual({ excerpt: 'key = ab****** # why', marked: 'ab******' });
    expect(shown('«abcdefgh»')).toEqual({ excerpt: 'ab******', marked: 'ab******' });
    expect(shown('größe 漢 𝒳 = «abcdefgh»\r\n')).toEqual({ excerpt: 'größe 漢 𝒳 = ab******', marked: 'ab******' });
  });

  it('shows little of what is long and no secret', () => {
    const bytes = Buffer.from(`x = ${'word '.repeat(400)}end\n`);
    const { excerpt: text, mark } = excerpt(bytes, { start: 4, end: 2004 }, []);
    expect([text.length, text.endsWith('…'), mark]).toEqual([325, true, [4, 324]]);
  });

  it('masks whatever else is secret on the line', () => {
    expect(shown('a = «abcdefgh», b = «ijklmnop»')).toEqual({ excerpt: 'a = ab******, b = ij******', marked: 'ab******' });
  });

  it('is cut in a long line, on both sides and at whole characters', () => {
    const { excerpt: text, marked } = shown(`${'漢'.repeat(200)}«abcdefgh»${'ä'.repeat(200)}`);
    expect([text.startsWith('…漢'), text.endsWith('ä…'), marked]).toEqual([true, true, 'ab******']);
    expect(text).not.toContain('\ufffd');
    expect(text.length).toBeLessThan(120);
  });

  it('shows the first line of a secret of several', () => {
    expect(shown('key = «-----BEGIN\nabcdefgh\n-----END»\n')).toEqual({ excerpt: 'key = --********', marked: '--********' });
  });

  it('shows nothing of a neighbour that begins left of it', () => {
    const bytes = Buffer.from(`${'n'.repeat(150)} ${'s'.repeat(20)} end`);
    const spans = merged([{ start: 0, end: 150 }, { start: 151, end: 171 }]);
    expect(excerpt(bytes, spans[1] as { start: number; end: number }, spans).excerpt).toBe('…*** ssss**************** end');
  });

  it('never holds five characters of any secret, wherever they lie', () => {
    const secretChars = fc.string({ unit: fc.constantFrom('S', 'E', 'C', 'R', 'T', 'ß', '漢'), minLength: 5, maxLength: 120 });
    const around = fc.string({ unit: fc.constantFrom('a', ' ', 'ä', '\n', '='), maxLength: 150 });
    fc.assert(
      fc.property(fc.array(fc.tuple(around, secretChars), { minLength: 1, maxLength: 5 }), around, (parts, end) => {
        const spans: { start: number; end: number }[] = [];
        let text = '';
        for (const [before, secret] of parts) {
          text += before;
          spans.push({ start: Buffer.byteLength(text), end: Buffer.byteLength(text + secret) });
          text += secret;
        }
        for (const span of spans) {
          const found = excerpt(Buffer.from(text + end), span, merged(spans));
          expect(found.excerpt).not.toMatch(/[SECRTß漢]{5}/);
          expect(found.excerpt).not.toContain('\n');
          expect(found.excerpt.slice(...found.mark)).toMatch(/^[SECRTß漢]{0,4}\*{3,16}$/);
        }
      }),
      { seed: 52, numRuns: 500 },
    );
  });
});
