import { describe, expect, it } from 'vitest';
import { decodeInvisible, mayHoldInvisible } from '../../../src/decode/encoded/invisible.ts';
import { Pieces } from '../../../src/decode/encoded/pieces.ts';
import { growth } from '../../helpers/growth.ts';

function seen(text: string): string {
  const bytes = Buffer.from(text);
  if (!mayHoldInvisible(bytes)) return '';
  const pieces = new Pieces(bytes.length + 64);
  decodeInvisible(bytes, pieces);
  return Buffer.from(pieces.bytes).toString('utf8');
}

describe('characters that nobody sees', () => {
  it.each(['\u200b', '\u200c', '\u200d', '\u200e', '\u202c', '\u2060', '\ufeff', '\u00ad', '\u200b\u200b', '\u200b\u2060'])('are taken out of the middle of a word (%#)', (char) => {
    expect(seen(`first\nkey = "abc${char}def" # Ärger${char}x\nlast\n`)).toBe('key = "abcdef" # Ärgerx\n');
  });

  it.each(['\u200bkey', 'key\u200b', 'emoji \ud83d\udc69\u200d\ud83d\udcbb', '“quoted”—text…', 'plain', '', 'नमस्\u200dते'])('stay where they are not in one (%#)', (text) => expect(seen(text)).toBe(''));

  it('are read line by line, each once, and not without end', () => {
    expect(seen('a\u200bb\u200bc\n\nd\u200be')).toBe('abc\nde\n');
    expect(seen(`${'x'.repeat(1000)}\u200b${'y'.repeat(20_000)}`).length).toBe(8192 - 3 + 1);
  });

  it('take time that grows with the text, also on one line', async () => {
    const taken = await growth((size) => {
      const bytes = Buffer.from(`${'a'.repeat(9000)}\u200b`.repeat(size));
      const pieces = new Pieces(bytes.length + 64);
      decodeInvisible(bytes, pieces);
      expect(pieces.size).toBeGreaterThan(size * 5000);
    }, 2000);
    expect(taken).toBeLessThan(10);
  });

  it('are shown where the word begins', () => {
    const bytes = Buffer.from('name = "to\u200bken"');
    const pieces = new Pieces(100);
    decodeInvisible(bytes, pieces);
    expect(pieces.spanAt(0)).toEqual([0, bytes.length, 8]);
  });
});
