import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearNewLines } from '../../src/run/near-lines.ts';

describe('what lies near new lines', () => {
  it('is what counting every line says', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'bb', 'cc cc', '\r'), { minLength: 1, maxLength: 40 });
    const ranges = fc.array(fc.tuple(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 0, max: 4 })), { maxLength: 6 });
    fc.assert(
      fc.property(lines, ranges, fc.array(fc.nat(200), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (texts, raw, places, firstLine) => {
        const bytes = Buffer.from(texts.join('\n'));
        const newLines = Array.from(raw, ([from, more]): [number, number] => [from, from + more]).toSorted((a, b) => a[0] - b[0]).reduce<[number, number][]>((joined, next) => {
          const last = joined.at(-1);
          if (last && next[0] <= last[1] + 1) last[1] = Math.max(last[1], next[1]);
          else joined.push([...next]);
          return joined;
        }, []);
        const offsets = places.filter((at) => at < bytes.length).toSorted((a, b) => a - b);
        const pairs = Uint32Array.from(offsets.flatMap((at) => [at, 7]));
        const naive = offsets.filter((at) => {
          const line = firstLine + bytes.subarray(0, at).filter((byte) => byte === 10).length;
          return newLines.some(([first, last]) => first - 2 <= line && line <= last + 2);
        });
        expect([...nearNewLines(pairs, { bytes, firstLine, newLines })]).toEqual(naive.flatMap((at) => [at, 7]));
      }),
      { seed: 23 },
    );
  });
});
