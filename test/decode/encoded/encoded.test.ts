import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type Seen } from '../../../src/decode/encoded/encoded.ts';
import { createKernel } from '../../../src/match/kernel.ts';
import { packNeedles } from '../../../src/match/needlepack.ts';

const kernel = createKernel([packNeedles([{ text: 'ghp_', caseless: false }], [], true)], { before: 40, after: 20 });

function said(bytes: Uint8Array, seen: Seen, path: string): unknown {
  const pieces = decodeText(bytes, seen, path);
  if (!pieces) return undefined;
  const text = Buffer.from(pieces.bytes);
  const spans: (readonly number[])[] = [];
  for (let at = 0; at < text.length; at = text.indexOf(10, at) + 1) spans.push(pieces.spanAt(at));
  return { text: text.toString('latin1'), spans };
}

/** What a text says by what the kernel noted, after a comparison with what it says when everything is looked at. */
function same(bytes: Uint8Array, paths: readonly string[]): unknown {
  const { runs, hints } = kernel.pass(bytes);
  let last: unknown;
  for (const path of paths) {
    last = said(bytes, { runs, ...hints }, path);
    expect(last).toEqual(said(bytes, { runs }, path));
  }
  return last;
}

const paths = ['a.py', 'a.php', 'a.vb', 'a.yaml', 'a.eml', '', 'a.js'];
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string, width: number, gap = '\n'): string => (base64(text).match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(gap);
const sentence = 'password = something that is long enough, 1 2 3';

const signs = ['\\147\\150\\151', '\\0', '\\1', '=0', '=1', '\\U00000041', '\\U', '\\x5f', '\\x2D', '%31%32%33', '" \\\n  f"', '" +\n @"', '%', '%4', '%41', '%2B', '%2f', '%20', '%25', '%253D', '%254', '%3a', '%3d', '&', '&#', '&#6', '&#65;', '&#x41;', '&amp;', '\\', '\\x', '\\x41', '\\x41\\x42\\x43', '\\u', '\\u0041', '\\u{41}', '\\u{000041}', '\\u2014', '=', '=6', '=61=62=63', '=3D'];
const joints = ['"', "'", '`', '"""', ' + ', '+', '.', ' .. ', '&', ' & ', '++', '// why', '# why', '# "', ' \\\n', '\\\n', '=\n', '=\r\n', '"\n', "'\r\n", 'b"', '\t', '" + "', "'\n  '", '"\r\n\t+ "'];
const words = ['a', 'B', '7', '-', 'word', 'x'.repeat(60), 'kind: Secret', '"kind":"Secret"', '\ndata:\n  pw: aHVudGVyMg==\n', 'Secret', ' S', ' '.repeat(70), 'ä', '\0', '\n', '\r\n', '\n\n', ' '];
const runs = [sentence, `${sentence} `.repeat(4)].flatMap((text) => [base64(text), wrapped(text, 64), wrapped(text, 76, '\r\n    '), wrapped(text, 60, '\n'), Buffer.from(text).toString('hex'), `0x${Buffer.from(text).toString('hex')}`, Buffer.from(text).toString('hex').slice(0, 56)]);
const noise = ['0123456789abcdef'.repeat(3), '0x0123456789abcdef0123456789abcdef', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'someIdentifierOfThree3words', '\nshort9short9short9'];
const anything = fc.constantFrom(...signs, ...joints, ...words, ...runs, ...noise);

describe('what a text says in other writing, as the kernel notes where', () => {
  it('puts strings together before their parts are read as base64 by themselves', () => {
    const lines = wrapped(`${sentence} and so on, so that there are several lines of it`, 64, '" +\n  "');
    expect((same(bytesOf(`const x = "${lines}";\n`), ['a.js']) as { text: string }).text).toContain(`const x = "${lines.replaceAll('" +\n  "', '')}"`);
  });

  it('is what it says when everything is looked at, whatever it is made of', () => {
    fc.assert(fc.property(fc.array(anything, { maxLength: 60 }), (list) => void same(bytesOf(list.join('')), paths)), { seed: 5, numRuns: 1500 });
  });

  it.each([['signs', signs], ['joints', [...joints, 'a', 'b', ' ']], ['runs', [...runs, ...noise, '\n', ' ', '=', '"']]])('and when it is dense with %s', (_what, parts) => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (list) => void same(bytesOf(list.join('')), paths)), { seed: 6, numRuns: 1500 });
  });

  it('and of random bytes, and of few kinds of them', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void same(bytes, paths)), { seed: 7, numRuns: 500 });
    const few = fc.constantFrom(...Buffer.from('%&#=\\xu"\'`+./ \n\r6247;AaZ'));
    fc.assert(fc.property(fc.array(few, { maxLength: 300 }), (list) => void same(Uint8Array.from(list), paths)), { seed: 8, numRuns: 1500 });
  });

  it('and of bytes of base64, which are text now and then', () => {
    const bytes = fc.uint8Array({ minLength: 12, maxLength: 30 }).map((list) => Buffer.from(list.map((byte) => (byte % 9 ? 32 + (byte % 95) : byte))).toString('base64url'));
    fc.assert(fc.property(fc.array(bytes, { maxLength: 20 }), (list) => void same(bytesOf(list.join('\n')), [''])), { seed: 9, numRuns: 500 });
  });

  const samples: readonly (readonly [path: string, text: string])[] = [
    ['a.txt', 'pw=%6b%65%79'], ['a.txt', '&#65;&#66;'], ['a.txt', '=61=62=63'], ['a.txt', '\\x41\\x42\\x43'], ['a.txt', '\\u{000041}'],
    ['a.js', '"ab" +\n  "cd"'], ['a.php', "'ab' . 'cd'"], ['a.vb', '"ab" & "cd"'], ['a.c', '"ab"\r\n"cd"'], ['a.sh', 'ab\\\ncd'],
    ['a.txt', `${'x'.repeat(70)}=\nyz`], ['a.yml', 'kind: Secret\ndata:\n  pw: aHVudGVyMg==\n'], ['a.txt', base64(sentence)], ['a.txt', `${wrapped(sentence.repeat(3), 64)}\n`],
  ];

  it.each(samples)('%s: %j wherever it stands around the edges of stretches and blocks', (path, sample) => {
    for (const edge of [64, 128, 65_536]) {
      for (let at = edge - sample.length - 2; at < edge + 2; at++) {
        const bytes = new Uint8Array(Math.max(0, at) + sample.length).fill(10);
        bytes.set(bytesOf(sample), Math.max(0, at));
        expect(same(bytes, [path])).toBeDefined();
      }
    }
  });

  it('and when its lists overflow', () => {
    for (const unit of ['%41', '"+"', '\\u0041', "a'\n'b", `${base64(sentence)} `, 'ab\\\ncd ']) {
      const bytes = bytesOf(unit.repeat(Math.ceil(1_000_000 / unit.length)));
      const { signs: stretches = [], coded = [] } = kernel.pass(bytes).hints ?? {};
      expect(Math.max(stretches.length, coded.length)).toBeGreaterThan(30_000);
      same(bytes, ['a.py', 'a.js']);
    }
  }, 120_000);

  it('is nothing for ordinary text, of which nothing is noted', () => {
    const code = 'import { a } from "b";\n\nexport const sum = (a: number, b: number): number => a + b; // 100% && more\nconst url = `https://example.org/?q=a%20b&c=${a}`;\nconst s = "Some " + a + " text" + b;\nif (a && b || c) { x = y["z"]; } else a.b.c().d(\'e\');\n';
    const { hints } = kernel.pass(bytesOf(code.repeat(50)));
    expect([[...(hints?.signs ?? [1])], [...(hints?.coded ?? [1])]]).toEqual([[], []]);
  });
});
