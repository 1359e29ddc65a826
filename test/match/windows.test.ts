import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../rules/alphabets.ts';
import { compileRules, createEngine } from '../../src/match/engine.ts';
import { owns, Windows, windowsFrom, windowsOf, windowsOfStream } from '../../src/match/windows.ts';
import type { Chunk, Rule } from '../../src/types.ts';

const origin = { kind: 'file', path: 'a' } as const;
const small = { size: 600, left: 200, tail: 90 };
const facts = { title: 'a test credential', severity: 'high', advice: 'Revoke it.', docs: 'https://example.com' } as const;
const rules: readonly Rule[] = [
  { ...facts, shape: 'token', id: 't/a', forms: [['ab_', run('base62', 5, 40)]] },
  { ...facts, shape: 'context', id: 'c/a', words: ['vend'], bodies: [run('hex', 16)], within: 30 },
  { ...facts, shape: 'pattern', id: 'p/a', pattern: /q{2}(?<secret>[a-z]{1,20})q{2}/, literals: ['qqx'], reach: [40, 40] },
];
const engine = createEngine(compileRules(rules));

/** Absolute matches that the windows' owners report. */
function collect(chunks: Iterable<Chunk>, text: Uint8Array): readonly string[] {
  const found: string[] = [];
  let next = 0;
  for (const chunk of chunks) {
    const base = next;
    expect(Buffer.compare(chunk.bytes, text.subarray(base, base + chunk.bytes.length))).toBe(0);
    const before = Buffer.from(text.subarray(0, base)).toString('utf8');
    expect([chunk.firstLine, chunk.firstColumn]).toEqual([before.split('\n').length, before.length - before.lastIndexOf('\n')]);
    for (const match of engine.scan(chunk.bytes, 'a').matches) if (owns(chunk, (match.whole ?? match).end)) found.push(`${match.rule} ${String(base + match.start)} ${String(base + match.end)}`);
    if (chunk.more === true) {
      let start = chunk.bytes.length - small.left - small.tail;
      while (((chunk.bytes[start] ?? 0) & 0xc0) === 0x80) start--;
      next = base + start;
    }
  }
  return found;
}

const pieces = fc.oneof(
  fc.constantFrom('ab_', 'qqx', 'qq', 'vend', ' = ', '\n', '机密', '😀', '0123456789abcdef', 'x1'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', 'q'), maxLength: 40 }),
);
const texts = fc.array(pieces, { minLength: 20, maxLength: 400 }).map((parts) => parts.join(''));

describe('windows', () => {
  it('report what the whole reports, once, wherever the edges fall', () => {
    fc.assert(fc.property(texts, (text) => {
      const bytes = new Uint8Array(Buffer.from(text));
      const whole = engine.scan(bytes, 'a').matches.map(({ rule, start, end }) => `${rule} ${String(start)} ${String(end)}`);
      expect([...collect(windowsOf(origin, bytes, small), bytes)].sort()).toEqual([...whole].sort());
    }), { numRuns: 300, seed: 1 });
  });

  it('are the same from a reader, in whatever pieces it delivers', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 700 }), (text, most) => {
      const bytes = new Uint8Array(Buffer.from(text));
      let at = 0;
      const read = (into: Uint8Array): number => {
        const part = bytes.subarray(at, at + Math.min(most, into.length));
        into.set(part);
        at += part.length;
        return part.length;
      };
      const whole = engine.scan(bytes, 'a').matches.map(({ rule, start, end }) => `${rule} ${String(start)} ${String(end)}`);
      expect([...collect(windowsFrom(origin, read, small), bytes)].sort()).toEqual([...whole].sort());
    }), { numRuns: 100, seed: 2 });
  });

  it('are the same from a stream', async () => {
    const bytes = new Uint8Array(Buffer.from(`${'ab_cdef12 '.repeat(200)}\nend`));
    async function* stream(): AsyncIterable<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 700) yield await Promise.resolve(bytes.subarray(at, at + 700));
    }
    const lines: string[] = [];
    for await (const chunk of windowsOfStream(origin, stream(), small)) lines.push(`${String(chunk.bytes.length)} ${String(chunk.overlap)} ${String(chunk.more ?? false)}`);
    expect(lines[0]).toBe('600 0 true');
    expect(lines.at(-1)).toMatch(/ false$/);
  });

  it('find a token at every distance from an edge', () => {
    for (let at = 0; at < 700; at++) {
      const bytes = new Uint8Array(Buffer.from(`${'.'.repeat(at)}ab_${'c1'.repeat(10)}${'.'.repeat(900 - at)}`));
      expect(collect(windowsOf(origin, bytes, small), bytes)).toEqual([`t/a ${String(at)} ${String(at + 23)}`]);
    }
  });

  it('give an empty input one empty chunk, and a fitting one a single chunk', () => {
    expect([...windowsOf(origin, new Uint8Array(0))].map((chunk) => [chunk.bytes.length, chunk.overlap, chunk.more])).toEqual([[0, 0, undefined]]);
    expect([...windowsFrom(origin, () => 0)]).toHaveLength(1);
    expect([...windowsOf(origin, new Uint8Array(4 * 1_048_576))]).toHaveLength(1);
  });

  it('refuse an overlap that would not move on', () => {
    expect(() => new Windows(origin, { size: 100, left: 40, tail: 20 })).toThrow('larger than twice');
  });
});
