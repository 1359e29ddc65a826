import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding, hasNul, toText, transcoderFor, type Encoding } from '../../src/decode/text.ts';

const mark = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff], 'utf-32le': [0xff, 0xfe, 0, 0], 'utf-32be': [0, 0, 0xfe, 0xff] } as const;
type Wide = keyof typeof mark;
const wides = Object.keys(mark) as Wide[];

/** A text in a wide encoding, unit by unit. */
function encoded(text: string, encoding: Wide): Buffer {
  const sixteen = encoding.startsWith('utf-16');
  const units = sixteen ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)) : Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * (sixteen ? 2 : 4)));
  const little = encoding.endsWith('le');
  units.forEach((unit, i) => (sixteen ? view.setUint16(i * 2, unit, little) : view.setUint32(i * 4, unit, little)));
  return Buffer.from(view.buffer);
}

const marked = (text: string, encoding: Wide): Buffer => Buffer.concat([Buffer.from(mark[encoding]), encoded(text, encoding)]);

describe('a mark that is wrong', () => {
  const marks = { ...mark, 'utf-8': [0xef, 0xbb, 0xbf] };
  const pairs = wides.flatMap((encoding) => Object.entries(marks).map(([name, bytes]) => [encoding, name, bytes] as const));
  // The mark of UTF-16LE in front of two zeros is that of UTF-32LE.
  it.each(pairs.filter(([encoding, name]) => encoding !== 'utf-32be' || name !== 'utf-16le'))('%s behind the mark of %s', (encoding, _name, bytes) => {
    const text = 'key = "value"\n';
    expect(Buffer.from(toText(Buffer.concat([Buffer.from(bytes), encoded(text, encoding)]))).toString()).toBe(text);
  });

  it('is believed where zeros tell nothing', () => {
    expect(detectEncoding(marked('漢字だけ', 'utf-16be')).encoding).toBe('utf-16be');
    expect(detectEncoding(Buffer.from('\xff\xfeplain text', 'latin1')).encoding).toBe('utf-16le');
  });
});

describe('the encoding of a text', () => {
  it.each<[string, readonly number[], Encoding, number]>([
    ['nothing', [], 'bytes', 0],
    ['one byte', [0x61], 'bytes', 0],
    ['a UTF-8 mark', [0xef, 0xbb, 0xbf, 0x61], 'utf-8-bom', 3],
    ['a UTF-8 mark alone', [0xef, 0xbb, 0xbf], 'utf-8-bom', 3],
    ['two of its three bytes', [0xef, 0xbb], 'bytes', 0],
    ['a UTF-16 mark alone', [0xff, 0xfe], 'utf-16le', 2],
    ['the other UTF-16 mark', [0xfe, 0xff, 0, 0x61], 'utf-16be', 2],
    ['a UTF-32 mark, not a UTF-16 one and a NUL', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'utf-32le', 4],
    ['the other UTF-32 mark', [0, 0, 0xfe, 0xff], 'utf-32be', 4],
    ['8-bit text', [0xe4, 0xf6, 0xfc], 'bytes', 0],
    ['lines of old Macs', [...Buffer.from('a\rb\r')], 'cr-lines', 0],
    ['lines of old Macs in 8-bit text', [0xe4, 0x0d, 0xf6], 'cr-lines', 0],
    ['CRLF', [...Buffer.from('a\r\nb\r')], 'bytes', 0],
    ['one NUL among letters', [...Buffer.from('a program\0with strings in it')], 'binary', 0],
    ['only NULs', Array.from({ length: 64 }, () => 0), 'binary', 0],
  ])('%s', (_what, bytes, encoding, length) => expect(detectEncoding(Uint8Array.from(bytes))).toEqual({ encoding, mark: length }));

  it.each(wides)('tells %s without a mark by its NULs, whatever follows the first 8 KiB', (encoding) => {
    const text = 'name = "value"\nzweite Zeile: größer\n';
    expect(detectEncoding(encoded(text, encoding))).toEqual({ encoding, mark: 0 });
    expect(detectEncoding(Buffer.concat([encoded(text.repeat(400), encoding), Buffer.alloc(99_999, 'x')])).encoding).toBe(encoding);
  });

  it('finds a NUL wherever it stands, in a view of larger memory too', () => {
    const memory = new Uint8Array(100).fill(1);
    memory[9] = 0;
    memory[40] = 0;
    expect(hasNul(memory.subarray(10, 40))).toBe(false);
    expect(hasNul(memory.subarray(10, 41))).toBe(true);
    expect(hasNul(memory.subarray(40))).toBe(true);
    expect(hasNul(memory.subarray(10, 10))).toBe(false);
  });
});

describe('wide text as UTF-8', () => {
  it.each(wides)('is the same for %s wherever it is cut', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (text, step) => {
        const bytes = encoded(text, encoding);
        const transcoder = transcoderFor(encoding);
        const into = new Uint8Array(bytes.length * 2 + 64);
        let written = 0;
        for (let at = 0; at < bytes.length; at += step) {
          written += transcoder?.write(bytes.subarray(at, at + step), into.subarray(written), at + step >= bytes.length) ?? 0;
        }
        expect(Buffer.from(into.subarray(0, written)).toString('utf8')).toBe(text);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it.each(wides)('%s: as much input as it says fits into the room', (encoding) => {
    const transcoder = transcoderFor(encoding);
    for (const room of [64, 1000, 4096]) {
      // Three bytes a unit of UTF-16, four a unit of UTF-32, are the most there are.
      for (const text of ['漢'.repeat(room), '𝒳'.repeat(room), 'a'.repeat(room)]) {
        const piece = encoded(text, encoding).subarray(0, transcoder?.inputFor(room));
        const into = new Uint8Array(room);
        transcoder?.write(piece, into, true);
        expect(text.startsWith(Buffer.from(into).toString('utf8').replace(/[\0\ufffd]+$/, ''))).toBe(true);
        expect(Buffer.from(into).toString('utf8').replace(/[\0\ufffd]+$/, '').length).toBeGreaterThanOrEqual(Math.floor((piece.length / (encoding.startsWith('utf-16') ? 2 : 4)) - 1));
      }
    }
  });

  it.each(['utf-32le', 'utf-32be'] as const)('%s: what is no character is U+FFFD', (encoding) => {
    const view = new DataView(new ArrayBuffer(16));
    [0xd800, 0x110000, 0xffffffff, 0x61].forEach((unit, i) => view.setUint32(i * 4, unit, encoding === 'utf-32le'));
    const into = new Uint8Array(64);
    const written = transcoderFor(encoding)?.write(new Uint8Array(view.buffer), into, true);
    expect(Buffer.from(into.subarray(0, written)).toString('utf8')).toBe('\ufffd\ufffd\ufffda');
  });

  it('is not made of what is scanned as it is', () => {
    for (const encoding of ['bytes', 'utf-8-bom', 'binary'] as const) expect(transcoderFor(encoding)).toBeUndefined();
  });

  it('comes whole, without its mark', () => {
    for (const encoding of wides) expect(Buffer.from(toText(marked('a 漢 𝒳\n', encoding))).toString('utf8')).toBe('a 漢 𝒳\n');
    expect(Buffer.from(toText(Buffer.from('\ufeffa'))).toString('utf8')).toBe('a');
    expect(Buffer.from(toText(Buffer.from([0xff, 0xfe]))).length).toBe(0);
  });

  it('has newlines where old Macs have CRs', () => {
    expect(Buffer.from(toText(Buffer.from('a\rb\r\rc'))).toString()).toBe('a\nb\n\nc');
    const into = new Uint8Array(8);
    expect(transcoderFor('cr-lines')?.write(Buffer.from('a\rb\r\nc'), into, true)).toBe(6);
    expect(Buffer.from(into.subarray(0, 6)).toString()).toBe('a\nb\r\nc');
  });

  it('is the very bytes where there is nothing to do', () => {
    const bytes = Buffer.from('größer');
    expect(Buffer.from(toText(bytes)).equals(bytes)).toBe(true);
    expect(toText(bytes).byteOffset).toBe(bytes.byteOffset);
  });
});
