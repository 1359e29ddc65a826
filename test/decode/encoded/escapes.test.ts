import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEscapes } from '../../../src/decode/encoded/escapes.ts';
import { Pieces } from '../../../src/decode/encoded/pieces.ts';
import { SoughtSigns } from '../../../src/decode/encoded/signs.ts';

function decoded(text: string): string[] {
  const bytes = Buffer.from(text);
  const pieces = new Pieces(bytes.length + 64);
  decodeEscapes(bytes, pieces, new SoughtSigns(bytes));
  for (let at = 0, next = 0; at < pieces.size; at = next) {
    next = Buffer.from(pieces.bytes).indexOf(10, at) + 1;
    const [start, end] = pieces.spanAt(at);
    expect(start >= 0 && next - 1 - at < end - start && end <= bytes.length).toBe(true);
  }
  return Buffer.from(pieces.bytes).toString('utf8').split('\n').slice(0, -1);
}

const hex = (char: string, digits = 2): string => char.charCodeAt(0).toString(16).padStart(digits, '0');
const every = (text: string, escape: (char: string) => string): string => [...text].map(escape).join('');
const value = 'kEy_9+aB/x=';

describe('characters written as others', () => {
  it.each<[string, string]>([
    ['URL', every(value, (char) => `%${hex(char).toUpperCase()}`)],
    ['URL, lower case', every(value, (char) => `%${hex(char)}`)],
    ['HTML, decimal', every(value, (char) => `&#${char.charCodeAt(0)};`)],
    ['HTML, hexadecimal', every(value, (char) => `&#x${hex(char)};`)],
    [String.raw`\x`, every(value, (char) => `\\x${hex(char)}`)],
    [String.raw`\u`, every(value, (char) => `\\u${hex(char, 4)}`)],
    [String.raw`\u{}`, every(value, (char) => `\\u{${hex(char)}}`)],
    ['octal', every(value, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)],
    [String.raw`\U`, every(value, (char) => `\\U${hex(char, 8)}`)],
    ['URL of digits', every(value, (char) => `%${hex(char)}`)],
    [String.raw`\u{} of six`, every(value, (char) => `\\u{${hex(char, 6)}}`)],
  ])('%s', (_what, text) => {
    expect(decoded(`name = "${text}"\nother`)).toEqual([`name = "${value}"`]);
    expect(decoded(text)).toEqual([value]);
  });

  it('of other scripts are what they would be in clear, and never a sign of ASCII', () => {
    expect(decoded(String.raw`"\u0041\u00e4\u6f22\u0122\u{1d4b3}"`)).toEqual(['"Aä漢Ģ𝒳"']);
    expect(decoded('&#65;&#228;&#28450;&#x122;')).toEqual(['Aä漢Ģ']);
  });

  it('with names are read where a number is', () => expect(decoded('&#112;w&colon; &quot;a&amp;b&unknown;&quot;')).toEqual(['pw: "a&b&unknown;"']));

  it.each(['a space%20between', '100% of it', String.raw`C:\users\x`, String.raw`a\x4`, 'a &amp; b', '&#8212;', String.raw`\u2014 dash`, '%', '\\', '&#'])('%j hides no credential', (text) => expect(decoded(text)).toEqual([]));

  it('are read line by line, with what stands before them', () => {
    expect(decoded('a\nb = %41%42\nc\nd = %43%44')).toEqual(['b = AB', 'd = CD']);
    expect(decoded(`${'x'.repeat(1000)} %41%42`)[0]).toHaveLength(256 + 2);
  });

  it('end where for 255 characters nothing was escaped, or after 8 KB', () => {
    const [near, far] = ['y'.repeat(252), 'y'.repeat(253)];
    expect(decoded(`%41${near}%42`)).toEqual([`A${near}B`]);
    expect(decoded(`%41${far}%42\n${'z'.repeat(500)}`)).toEqual([`A${far}`, `A${far}B`]);
    expect(decoded(`%41${'y'.repeat(600)}\n`)).toEqual([`A${'y'.repeat(253)}`]);
    expect(decoded(`${'\\x41'.repeat(4096)}\n${'z'.repeat(500)}`).map((line) => line.length)).toEqual([2048, 2048, 128]);
  });

  it('are fewer than what stands for them, which is in the text, whatever it is', () => {
    const parts = fc.constantFrom('%', '%4', '%41', '%25', '&#', '&#6', '&#65;', '&#x41;', '\\x', '\\x41\\x42\\x43', '\\u', '\\u0041', '\\u{41}', '\\u{110000}', '=61=62=63', 'a', '\n', '\r\n', ' ', 'ä');
    fc.assert(fc.property(fc.array(parts, { maxLength: 80 }), (list) => void decoded(list.join(''))), { seed: 34, numRuns: 400 });
  });
});
