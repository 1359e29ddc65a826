/** Windows and the engine together: what a text reports does not depend on where it is cut. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../rules/alphabets.ts';
import { detect } from '../../src/detect/detect.ts';
import { createEngine } from '../../src/match/engine.ts';
import { compileRules } from '../../src/match/own.ts';
import { ownRoom, TextWindows } from '../../src/source/windows.ts';
import type { Facts, Rule } from '../../src/types.ts';

const small = { taken: 600, overlap: 290, tail: 90 };
const facts = { title: 'a test credential', severity: 'high', advice: 'Revoke it.', docs: 'https://example.com', kind: 'leak' } as const;
const rules: readonly Rule[] = [
  { ...facts, shape: 'token', id: 't/a', forms: [['ab_', run('base62', 5, 40)]] },
  { ...facts, shape: 'context', id: 'c/a', words: ['vend'], bodies: [run('hex', 16)], within: 30 },
  { ...facts, shape: 'pattern', id: 'p/a', pattern: /q{2}(?<secret>[a-z]{1,20})q{2}/, literals: ['qqx'], reach: [40, 40] },
];
const engine = createEngine(compileRules(rules));
const known = new Map<string, Facts>(rules.map((rule) => [rule.id, rule]));
const settings = { salt: '', kinds: new Set(['leak'] as const), enabled: () => true };

/** Rule and place of everything that is found when `read` bytes at most come at once. */
function found(bytes: Uint8Array, size: typeof small | undefined, most = Infinity): string[] {
  const windows = new TextWindows({ origin: { kind: 'file', path: 'a' } }, ownRoom(), Math.min(bytes.length + 1, most), size);
  const places: string[] = [];
  for (let at = 0, last = false; !last; ) {
    const space = windows.space();
    const piece = bytes.subarray(at, at + Math.min(space.length, most));
    space.set(piece);
    at += piece.length;
    last = at >= bytes.length;
    for (const chunk of windows.take(piece.length, last)) {
      if (chunk.again) continue;
      for (const { rule, region } of detect(chunk, engine.scan(chunk.bytes, 'a').matches, (id) => known.get(id), settings)) places.push(`${rule} ${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn}`);
    }
  }
  return places.sort();
}

const pieces = fc.oneof(
  fc.constantFrom('ab_', 'qqx', 'qq', 'vend', ' = ', '\n', '机密', '😀', '0123456789abcdef', 'x1'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', 'q'), maxLength: 40 }),
);
const texts = fc.array(pieces, { minLength: 20, maxLength: 400 }).map((parts) => Buffer.from(parts.join('')));

describe('windows', () => {
  it('report what the whole reports, once, at the same lines and columns, wherever the edges fall', () => {
    fc.assert(fc.property(texts, (bytes) => { expect(found(bytes, small)).toEqual(found(bytes, undefined)); }), { numRuns: 300, seed: 1 });
  });

  it('do so in whatever pieces the text comes', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 700 }), (bytes, most) => { expect(found(bytes, small, most)).toEqual(found(bytes, undefined)); }), { numRuns: 100, seed: 2 });
  });

  it('find a token at every distance from an edge', () => {
    for (let at = 0; at < 1300; at++) {
      const bytes = Buffer.from(`${'.'.repeat(at)}ab_${'c1'.repeat(10)}${'.'.repeat(1500 - at)}`);
      expect(found(bytes, small)).toEqual([`t/a 1:${at + 1}-1:${at + 24}`]);
    }
  });
});
