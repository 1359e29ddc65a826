import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HotRule } from '../../src/match/compiled.ts';
import { groupBodies } from '../../src/match/bodies.ts';
import { firstRun, valuesNear } from '../../src/match/context.ts';
import { createPlainPrefilter } from '../../src/match/plain.ts';

const rule = (id: string, alphabet: string, min: number, max: number, within: number): HotRule => ({ id, kind: 'secret', severity: 'high', confidence: 'high', bodies: [[alphabet, min, max]], within }) as unknown as HotRule;
const rules = [rule('hex', 'a-f0-9', 16, 16, 60), rule('plain', 'A-Za-z0-9', 12, 14, 40), rule('signs', 'A-Za-z0-9._=-', 14, 20, 50), rule('base64', 'A-Za-z0-9+/=', 20, 24, 30)];
const groups = [...groupBodies(rules, true), ...groupBodies(rules, false)];
const prefilter = createPlainPrefilter([], undefined);

function found(bytes: Uint8Array, runs: Uint32Array, start: number, end: number): readonly string[] {
  const all: string[] = [];
  const near = firstRun(runs, 0, start);
  for (const group of groups) valuesNear(bytes, runs, near, start, end, group, ({ id }, from, to, longer) => void all.push(`${id} ${String(from)} ${String(to)} ${String(longer)}`));
  return all;
}

/** As if a run began at every place: then none is left out. */
const everywhere = (length: number): Uint32Array => Uint32Array.from(Array.from({ length: length * 2 }, (_, i) => (i >> 1) + (i % 2) * 12));

const value = fc.constantFrom('0a1b2c3d4e5f6071', '0123456789ab', 'Zx9Zx9Zx9Zx9Z', 'ab.cd-0123456789abcd', 'a-b_c.0123456789ab', '+/0123456789abcdefgh', 'QwertyQwertyQwerty', 'f'.repeat(40), `0${'e'.repeat(15)}`, 'a1'.repeat(30));
const sign = fc.constantFrom('\\n', '\\x3d', '\\u003d', '%3D', '\u001b[1;31m', '-', '_', '.', '=', ' ', '\n', '"', '/', '+', 'm', 'n', 'G', '-api-key-', '.token_', ': ');

describe('values near a word', () => {
  it('are found beside the runs of the first pass as if all places were looked at', () => {
    let some = 0;
    fc.assert(fc.property(fc.array(fc.oneof(value, sign, sign), { maxLength: 7 }), fc.array(fc.oneof(sign, value), { maxLength: 9 }), (before, after) => {
      const start = before.join('').length;
      const bytes = new Uint8Array(Buffer.from(`${before.join('')}acme${after.join('')}`, 'latin1'));
      const all = found(bytes, everywhere(bytes.length), start, start + 4);
      some += all.length;
      expect(found(bytes, prefilter.pass(bytes).runs, start, start + 4)).toEqual(all);
    }), { numRuns: 6_000, seed: 21 });
    expect(some).toBeGreaterThan(2_000);
  });
});
