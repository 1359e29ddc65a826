import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/detect/resolve.ts';
import type { Confidence, Facts } from '../../src/types.ts';
import type { Match } from '../../src/types/finding.ts';

const common = { title: '', severity: 'high', advice: '', docs: '' } as const;
const facts = new Map<string, Facts>(
  ([
    { id: 'token/short', shape: 'token', literal: 3 },
    { id: 'token/long', shape: 'token', literal: 8 },
    { id: 'pattern/a', shape: 'pattern' },
    { id: 'context/a', shape: 'context' },
    { id: 'file/a', shape: 'file' },
    { id: 'leak/a', shape: 'pattern', kind: 'leak' },
    { id: 'own/low', shape: 'token', literal: 20, own: true, severity: 'low' },
    { id: 'own/words', shape: 'context', own: true, severity: 'medium' },
    { id: 'own/z-pattern', shape: 'pattern', own: true, severity: 'high' },
    { id: 'generic/key' },
    { id: 'own/critical', shape: 'token', literal: 20, own: true, severity: 'critical' },
  ] satisfies Partial<Facts>[]).map((rule) => [rule.id, { ...common, ...rule } as Facts]),
);

type Short = readonly [rule: string, start: number, end: number, confidence?: Confidence];
const match = ([rule, start, end, confidence = 'high']: Short): Match => ({ rule, start, end, confidence });
const left = (...matches: readonly Short[]): string[] => resolve(matches.map(match), (id) => facts.get(id)).map(({ rule, start, end, confidence }) => `${rule} ${start}-${end} ${confidence}`);

describe('of matches that overlap', () => {
  it.each<[string, Short[], string]>([
    ['a form before words around', [['context/a', 0, 20], ['token/short', 0, 20]], 'token/short 0-20 high'],
    ['words around before a grammar', [['file/a', 0, 20], ['context/a', 0, 20, 'medium']], 'context/a 0-20 high'],
    ['a grammar before a guess', [['generic/password', 0, 20], ['file/a', 0, 20, 'medium']], 'file/a 0-20 high'],
    ['the surer', [['token/long', 0, 20, 'low'], ['token/short', 0, 20]], 'token/short 0-20 high'],
    ['the longer literal', [['token/short', 0, 20], ['token/long', 0, 20]], 'token/long 0-20 high'],
    ['the longer match', [['pattern/a', 5, 10], ['pattern/a', 0, 20]], 'pattern/a 0-20 high'],
    ['the name, so that it is always the same', [['token/short', 0, 20], ['pattern/a', 0, 20]], 'token/short 0-20 high'],
  ])('%s speaks', (_what, matches, expected) => {
    expect(left(...matches)).toEqual([expected]);
    expect(left(...matches.toReversed())).toEqual([expected]);
  });

  it('those that only touch stay both, in order', () => expect(left(['token/short', 10, 20], ['token/short', 0, 10])).toEqual(['token/short 0-10 high', 'token/short 10-20 high']));

  it('a leak and a secret stay both', () => expect(left(['leak/a', 0, 20], ['token/short', 5, 15])).toEqual(['leak/a 0-20 high', 'token/short 5-15 high']));

  it('what overlaps only the loser is not lost with it', () => {
    expect(left(['context/a', 0, 12], ['token/short', 10, 30], ['context/a', 25, 40], ['context/a', 35, 50])).toEqual(['token/short 10-30 high', 'context/a 35-50 high']);
  });

  it('one that was doubted does not become sure by another', () => {
    const doubted = { ...match(['context/a', 0, 20, 'low']), doubtful: true as const };
    expect(resolve([doubted, match(['generic/key', 0, 20])], (id) => facts.get(id))).toEqual([doubted]);
  });
});

describe('a rule of a user', () => {
  it('does not make a secret look harmless', () => expect(left(['own/low', 0, 20], ['context/a', 5, 15, 'medium'])).toEqual(['context/a 5-15 medium']));
  it('speaks before a guess, as severe and as sure as that', () => {
    const [found] = resolve([match(['own/words', 2, 20, 'medium']), match(['generic/key', 0, 20])], (id) => facts.get(id));
    expect(found).toEqual({ rule: 'own/words', start: 2, end: 20, confidence: 'high', severity: 'high' });
  });
  it('speaks before a built-in one of the same kind and weight', () => expect(left(['pattern/a', 0, 20], ['own/z-pattern', 5, 20], ['token/short', 0, 20])).toEqual(['own/z-pattern 5-20 high']));
  it('speaks where it is the stricter one', () => expect(left(['own/critical', 0, 20], ['token/short', 5, 15])).toEqual(['own/critical 0-20 high']));
});

it('leaves no two of a kind that overlap, and every match overlaps what stands for it', () => {
  const matches = fc.array(fc.tuple(fc.constantFrom(...facts.keys(), 'generic/key'), fc.nat(60), fc.integer({ min: 1, max: 15 }), fc.constantFrom<Confidence>('high', 'medium', 'low')), { maxLength: 20 });
  const kind = (rule: string): string => facts.get(rule)?.kind ?? 'secret';
  const overlap = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end && kind(a.rule) === kind(b.rule);
  fc.assert(
    fc.property(matches, (list) => {
      const all = list.map(([rule, start, length, confidence]) => match([rule, start, start + length, confidence]));
      const kept = resolve(all, (id) => facts.get(id));
      expect(kept.some((one, i) => kept.some((other, k) => i < k && overlap(one, other)))).toBe(false);
      expect(all.every((one) => kept.some((other) => overlap(one, other)))).toBe(true);
      expect(kept.map(({ start }) => start)).toEqual(kept.map(({ start }) => start).sort((a, b) => a - b));
    }),
    { seed: 53, numRuns: 500 },
  );
});
