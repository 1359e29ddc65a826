import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownRoom, plainText, TextWindows, WINDOW, type Room } from '../../src/source/windows.ts';
import type { Chunk, Origin } from '../../src/types/source.ts';

const origin: Origin = { kind: 'file', path: 'x' };

interface Seen extends Chunk {
  readonly text: string;
}

/** All chunks of `bytes`, fed in pieces as large as the reader wants. */
function chunksOf(bytes: Uint8Array, room: Room = ownRoom(), expected = bytes.length): Seen[] {
  const windows = new TextWindows({ origin }, room, expected);
  const seen: Seen[] = [];
  for (let at = 0, last = false; !last; ) {
    const space = windows.space();
    const piece = bytes.subarray(at, at + space.length);
    space.set(piece);
    at += piece.length;
    last = at >= bytes.length;
    for (const chunk of windows.take(piece.length, last)) {
      const copy = Buffer.from(chunk.bytes);
      // A window may end inside a character; the next one repeats it.
      seen.push({ ...chunk, bytes: copy, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy, { stream: true }) });
    }
  }
  return seen;
}

/** The whole text, put together from windows. */
const joined = (chunks: readonly Seen[]): string =>
  Buffer.concat(chunks.filter(({ again }) => !again).map(owned)).toString('utf8');

/** The part of a window that it answers for. */
const owned = ({ bytes, overlap, tail = 0 }: Chunk): Uint8Array => bytes.subarray(overlap, bytes.length - tail);

describe('windows of one text', () => {
  it('gives a small text as it is', () => {
    expect(chunksOf(Buffer.from('a\nb\n'))).toMatchObject([{ origin, text: 'a\nb\n', firstLine: 1, firstColumn: 1, overlap: 0, newLines: undefined }]);
  });

  it('gives an empty text one empty chunk', () => {
    expect(chunksOf(new Uint8Array(0))).toMatchObject([{ text: '', overlap: 0 }]);
  });

  it('gives plain text as what is shorter gives it, which takes nothing else', () => {
    const unit = fc.constantFrom(...['a', '\0', '\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\0\0\xfe\xff', 'é', '\xff', 'p\0a\0s\0s\0'].map((text) => Buffer.from(text, 'latin1')));
    let taken = 0;
    fc.assert(fc.property(fc.array(unit, { maxLength: 12 }), fc.constantFrom<Room['hasNul']>(undefined, () => undefined, (bytes) => bytes.includes(0)), (list, hasNul) => {
      const bytes = Uint8Array.from(Buffer.concat(list));
      const plain = plainText({ origin }, bytes, Object.assign(ownRoom(), { hasNul }));
      if (plain === undefined) return;
      taken++;
      expect([{ ...plain, bytes: Buffer.from(plain.bytes), text: undefined }]).toEqual(chunksOf(bytes).map((chunk) => ({ ...chunk, text: undefined })));
    }), { numRuns: 500, seed: 5 });
    expect(taken).toBeGreaterThan(50);
    expect(plainText({ origin }, Buffer.from('password'), ownRoom())).toMatchObject({ firstLine: 1, overlap: 0 });
  });

  it('repeats the end of a window in the next and knows its line and column', () => {
    const line = `${'ä'.repeat(49)}\n`;
    const text = line.repeat(Math.ceil((WINDOW * 2.5) / Buffer.byteLength(line)));
    const chunks = chunksOf(Buffer.from(text));
    expect(chunks.length).toBe(3);
    expect(joined(chunks) === text).toBe(true);
    for (const chunk of chunks.slice(1)) {
      expect(chunk.overlap).toBeGreaterThan(32 << 10);
      const before = text.split('\n').slice(0, chunk.firstLine - 1).join('\n').length + 1 + chunk.firstColumn - 1;
      expect(text.startsWith(chunk.text, before)).toBe(true);
    }
    expect(chunks.map(({ more }) => more)).toEqual([true, true, undefined]);
  });

  it('counts columns of one long line in UTF-16 units', () => {
    const text = '€𝒳'.repeat(700_000);
    const [, second] = chunksOf(Buffer.from(text));
    expect(second?.firstLine).toBe(1);
    expect(text.startsWith(second?.text ?? '?', (second?.firstColumn ?? 0) - 1)).toBe(true);
  });

  it('keeps its place when the room is a new one each time', () => {
    const text = `${'x'.repeat(99)}\n`.repeat(90_000);
    expect(joined(chunksOf(Buffer.from(text), (bytes) => new Uint8Array(bytes))) === text).toBe(true);
  });

  it('drops a UTF-8 mark', () => {
    expect(chunksOf(Buffer.from('\ufeffa'))).toMatchObject([{ text: 'a', firstColumn: 1 }]);
  });
});

describe('wide text', () => {
  const wide = { 'utf-16le': (text: string) => Buffer.from(text, 'utf16le'), 'utf-16be': (text: string) => Buffer.from(text, 'utf16le').swap16(), 'utf-32le': (text: string) => utf32(text, false), 'utf-32be': (text: string) => utf32(text, true) };

  for (const [name, encode] of Object.entries(wide)) {
    for (const mark of ['\ufeff', '']) {
      it(`decodes ${name} ${mark ? 'with' : 'without'} a mark`, () => {
        const text = 'name = "value"\nzweite Zeile: größer\n';
        expect(chunksOf(encode(mark + text))).toMatchObject([{ text, firstLine: 1 }]);
      });
    }

    it(`decodes large ${name} in windows`, () => {
      const text = 'a line of ASCII and 漢字 𝒳\n'.repeat(150_000);
      const chunks = chunksOf(encode(`\ufeff${text}`));
      expect(chunks.length).toBeGreaterThan(1);
      expect(joined(chunks) === text).toBe(true);
    });
  }

  it('reads 8-bit text behind a false mark as it is, too', () => {
    const chunks = chunksOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(['password = correct', 'horse', 'battery'].join('-'))]));
    expect(chunks.some(({ text }) => text.includes('correct-horse'))).toBe(true);
  });

  it('reads UTF-16 strings of a binary on the lines they have there', () => {
    const binary = Buffer.concat([Buffer.from([0x7f, 0x45, 0, 1, 2, 10, 10, 0xff]), Buffer.from('hidden-string', 'utf16le'), Buffer.from([0xff, 0, 0, 3, 10]), Buffer.from('plain')]);
    const [raw, strings] = chunksOf(binary);
    expect(raw?.text).toContain('plain');
    expect(strings).toMatchObject({ text: '\n\nhidden-string', again: true, firstLine: 1 });
  });

  it('decodes large GBK in windows, and scans what would be hidden as it is', () => {
    const line = { bytes: Buffer.from('// \xbb\xfa\xc3\xdc abc\xc3\xdc\n', 'latin1'), text: '// 机密 abc密\n' };
    const chunks = chunksOf(Buffer.concat(Array.from({ length: 400_000 }, () => line.bytes)));
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.some(({ again }) => again)).toBe(false);
    expect(joined(chunks) === line.text.repeat(400_000)).toBe(true);
    const hidden = Buffer.concat([line.bytes, Buffer.from('key = "\x81abcdefghijklm"\n', 'latin1')]);
    const [first, second, ...more] = chunksOf(hidden);
    expect(first?.text.startsWith(line.text)).toBe(true);
    expect(second).toMatchObject({ again: true, firstLine: 1, bytes: hidden });
    expect(more).toEqual([]);
  });
});

it('puts any bytes together again, wherever the input is cut', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (bytes, expected) => {
      // Zeros and lone CRs mean another encoding.
      const plain = bytes.map((byte) => (byte === 13 ? 1 : byte || 1));
      if (plain[0] && plain[0] > 0xee) plain[0] = 1;
      const pieces: Uint8Array[] = [];
      const windows = new TextWindows({ origin }, ownRoom(), expected);
      for (let at = 0, last = false; !last; ) {
        const space = windows.space();
        const piece = plain.subarray(at, at + Math.min(space.length, expected));
        space.set(piece);
        at += piece.length;
        last = at >= plain.length;
        for (const chunk of windows.take(piece.length, last)) pieces.push(owned(chunk).slice());
      }
      expect(Buffer.concat(pieces).equals(Buffer.from(plain))).toBe(true);
    }),
    { seed: 22 },
  );
});

function utf32(text: string, bigEndian: boolean): Buffer {
  const points = [...text].map((char) => char.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, i) => (bigEndian ? bytes.writeUInt32BE(point, i * 4) : bytes.writeUInt32LE(point, i * 4)));
  return bytes;
}
