import { readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import asian from '../../rules/leaks/asian.ts';
import sentences from '../../rules/leaks/sentences.ts';
import { legacyEncoding, readsLess, type LegacyEncoding } from '../../src/decode/legacy.ts';
import { words } from '../../src/decode/legacy-words.ts';
import { detectEncoding, isAsIs, toText } from '../../src/decode/text.ts';

/** Bytes of a text in an encoding, by trying what the decoder makes of every byte and pair of bytes; undefined where a character is not in it. */
function encoded(text: string, encoding: LegacyEncoding): Buffer | undefined {
  const table = (tables[encoding] ??= tableOf(encoding));
  const chars = Array.from(text, (char) => ((char.codePointAt(0) as number) < 128 ? [char.codePointAt(0) as number] : table.get(char)));
  return chars.includes(undefined) ? undefined : Buffer.from((chars as number[][]).flat());
}
const tables: Partial<Record<LegacyEncoding, Map<string, number[]>>> = {};

function tableOf(encoding: LegacyEncoding): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0xfe; second >= 0x40; second--) {
      const text = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(text).length === 1 && text !== '\ufffd') table.set(text, [first, second]);
    }
    const text = decoder.decode(Uint8Array.of(first));
    if (text !== '\ufffd' && text.length === 1) table.set(text, [first]);
  }
  return table;
}

const languages: readonly (readonly [LegacyEncoding, RegExp])[] = [
  ['gb18030', /^[^\u3040-\u30ff\uac00-\ud7a3]*$/],
  ['big5', /^[^\u3040-\u30ff\uac00-\ud7a3]*$/],
  ['shift_jis', /秘|取扱|機密情報|[\u3040-\u30ff]/],
  ['euc-jp', /秘|取扱|機密情報|[\u3040-\u30ff]/],
  ['euc-kr', /[\uac00-\ud7a3]/],
];

const examples = [...asian, ...sentences.filter(({ id }) => id.endsWith('-asian'))].flatMap(({ id, examples: all }) => all.map((text) => [id, text] as const));
const written = examples.flatMap(([id, text]) =>
  languages.flatMap(([encoding, language]) => {
    if (id.includes('japanese') !== encoding.includes('j') && !id.endsWith('-asian')) return [];
    const bytes = language.test(text) ? encoded(`${text}\n`, encoding) : undefined;
    return bytes ? [[encoding, text, bytes] as const] : [];
  }),
);

const escapes = (bytes: Buffer): string => Array.from(bytes, (byte) => (byte > 126 || byte < 32 ? `\\x${byte.toString(16)}` : String.fromCharCode(byte).replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'))).join('');

/** The file with the words' bytes as it has to be. */
function bytesFile(): string {
  const lines = (Object.keys(words) as LegacyEncoding[]).map((encoding) => {
    const all = words[encoding].split(' ').flatMap((word) => encoded(word, encoding) ?? []);
    return `  '${encoding}': /${all.map(escapes).join('|')}/g,\n`.replace(/^  '(\w+)'/, '  $1');
  });
  return `/** What the words of \`legacy-words.ts\` are in each encoding. Written by \`UPDATE_LEGACY=1 npx vitest run test/decode/legacy.test.ts\`. */\nexport const written = {\n${lines.join('')}} as const;\n`;
}

describe('texts in encodings from before UTF-8', () => {
  it('are known by the bytes of the words', () => {
    const file = 'src/decode/legacy-bytes.ts';
    if (process.env['UPDATE_LEGACY'] !== undefined) writeFileSync(file, bytesFile());
    expect(readFileSync(file, 'utf8')).toBe(bytesFile());
  });

  it('has examples of marks in all of them', () => expect(new Set(written.map(([encoding]) => encoding)).size).toBe(5));

  it.each(written)('%s: knows %s', (encoding, text, bytes) => {
    expect(legacyEncoding(bytes)).toBe(encoding);
    expect(Buffer.from(toText(bytes)).toString()).toBe(`${text}\n`);
    expect(readsLess(bytes, `${text}\n`)).toBe(false);
  });

  it.each<[LegacyEncoding, string]>([
    ['gb18030', '密码 = hunter2'],
    ['big5', '密碼 = hunter2'],
    ['shift_jis', 'パスワード = hunter2'],
    ['euc-jp', 'パスワード = hunter2'],
    ['euc-kr', '비밀번호 = hunter2'],
    ['windows-1251', 'пароль = hunter2'],
    ['koi8-r', 'пароль = hunter2'],
  ])('%s: knows %s', (encoding, text) => expect(detectEncoding(encoded(text, encoding) as Buffer)).toEqual({ encoding, mark: 0 }));

  it('leaves UTF-8 and Latin-1 as they are', () => {
    for (const text of ['机密', 'Größe der Fläche: für später, générer une clé', '', 'plain', 'naïve café ½ ÀÉÎÕÜ']) {
      expect(isAsIs(Buffer.from(text))).toBe(true);
      expect(detectEncoding(Buffer.from(text, 'latin1')).encoding).toBe('bytes');
    }
  });

  it('leaves random bytes as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20_000, maxLength: 20_000, min: 1, size: 'max' }), (bytes) => {
        expect(isAsIs(bytes)).toBe(true);
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  it('says when ASCII letters went into characters, or some bytes are none', () => {
    const less = (rest: string): boolean => {
      const bytes = Buffer.concat([encoded('机密\n', 'gb18030') as Buffer, Buffer.from(rest, 'latin1')]);
      return readsLess(bytes, new TextDecoder('gb18030').decode(bytes));
    };
    expect(less('key="\x81ghp_abcdefgh"')).toBe(true);
    expect(less('\xff\n')).toBe(true);
    expect(less('key="ghp_abcdefgh"')).toBe(false);
  });

  it('keeps lines where they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200, min: 9 }), (tail) => {
        const bytes = Buffer.concat([encoded('社外秘\n', 'shift_jis') as Buffer, tail]);
        if (detectEncoding(bytes).encoding !== 'shift_jis') return;
        expect(Buffer.from(toText(bytes)).filter((byte) => byte === 10).length).toBe(bytes.filter((byte) => byte === 10).length);
      }),
      { seed: 3 },
    );
  });
});
