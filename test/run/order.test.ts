import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNotice, byPlace, problemOrder } from '../../src/run/order.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Notice } from '../../src/types/source.ts';
import { finding, hash } from '../config/helpers.ts';

const at = (path: string, startLine: number, startColumn: number, rule: string, more: Partial<Finding> = {}): Finding =>
  finding({ origin: { kind: 'file', path }, region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 }, rule, ...more });

describe('the order of a report', () => {
  it('is path, member, line, column, rule, fingerprint, commit', () => {
    const commit = (id: string): Finding => at('b', 1, 1, 'x', { origin: { kind: 'commit', path: 'b', commit: id, author: '', date: '' } });
    const sorted = [
      at('Z', 9, 9, 'z'), at('a', 9, 9, 'z'), at('b', 1, 1, 'w'), commit('1'), commit('2'), at('b', 1, 1, 'x', { fingerprint: hash('b') }), at('b', 1, 2, 'a'), at('b', 10, 1, 'a'),
      at('b', 1, 1, 'a', { origin: { kind: 'file', path: 'b', member: 'm' } }), at('b-c', 1, 1, 'a'), at('b/c', 1, 1, 'a'), at('ä', 1, 1, 'a'),
    ];
    const roll = (seed: number): Finding[] => sorted.map((one, i) => ({ one, key: (i * seed) % 13 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
    for (const seed of [1, 2, 5, 7, 12]) expect(roll(seed).sort(byPlace)).toEqual(sorted);
  });

  it('is the same from any order to begin with', () => {
    const findings = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'a/b'), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom('x', 'y')), { maxLength: 12 });
    fc.assert(
      fc.property(findings, (list) => {
        const all = list.map(([path, line, column, rule]) => at(path, line, column, rule));
        expect(all.toSorted(byPlace)).toEqual(all.toReversed().sort(byPlace));
      }),
      { seed: 61, numRuns: 200 },
    );
  });

  it('of notices and problems begins with those that have no place', () => {
    const notices: Notice[] = [{ code: 'a', message: 'z' }, { code: 'b', message: 'a' }, { code: 'a', path: 'p', message: 'a' }, { code: 'a', path: 'p', startLine: 2, message: 'a' }, { code: 'a', path: 'p', startLine: 2, message: 'b' }, { code: 'a', path: 'p', startLine: 10, message: 'a' }];
    expect(notices.toReversed().sort(byNotice)).toEqual(notices);
    const problems = [{ code: 'z', message: 'a' }, { code: 'a', path: 'p', message: 'a' }, { code: 'a', path: 'p', message: 'b' }, { code: 'b', path: 'p', message: 'a' }];
    expect(problems.toReversed().sort(problemOrder)).toEqual(problems);
  });
});
