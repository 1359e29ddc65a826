import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, formatBaseline, parseBaseline, prune } from '../../src/config/baseline.ts';
import { dayOf } from '../../src/config/days.ts';
import { ruleGlob } from '../../src/config/rule-glob.ts';
import type { BaselineEntry } from '../../src/config/types.ts';
import { hash } from './helpers.ts';

const parsed = (text: string) => parseBaseline('b', new TextEncoder().encode(text));
const entry = (letter: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({ fingerprint: hash(letter), rule: 'a/b', path: 'x', ...more });

describe('a baseline', () => {
  it('is one entry a line, sorted, and the same bytes for the same entries', () => {
    const text = formatBaseline([entry('b', { audit: 'real', reason: 'r', owner: 'o', until: '2027-01-31' }), entry('a')]);
    expect(text).toBe(`{"fingerprint":"${hash('a')}","rule":"a/b","path":"x"}\n{"fingerprint":"${hash('b')}","rule":"a/b","path":"x","audit":"real","reason":"r","owner":"o","until":"2027-01-31"}\n`);
    expect(formatBaseline(parsed(text).entries.values())).toBe(text);
    expect([parsed(text).lineOf(hash('b')), parsed(text).malformed]).toEqual([2, []]);
    expect(formatBaseline([])).toBe('');
  });

  it('says what it was told, whatever characters that holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, reason) => {
        const one = entry('a', { path, reason });
        expect(parsed(formatBaseline([one])).entries.get(hash('a'))).toEqual(one);
      }),
      { seed: 93, numRuns: 200 },
    );
  });

  it.each([
    ['no JSON', 'not json'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no rule', `{"fingerprint":"${hash('a')}","path":"x"}`],
    ['no path', `{"fingerprint":"${hash('a')}","rule":"a/b"}`],
    ['a short fingerprint', '{"fingerprint":"f1:abc","rule":"a/b","path":"x"}'],
    ['no fingerprint', '{"rule":"a/b","path":"x"}'],
    ['a field it does not know', `{"fingerprint":"${hash('a')}","rule":"a/b","path":"x","untill":"2027-01-31"}`],
    ['a field that is no text', `{"fingerprint":"${hash('a')}","rule":"a/b","path":1}`],
    ['an audit that is none', `{"fingerprint":"${hash('a')}","rule":"a/b","path":"x","audit":"maybe"}`],
    ['an end that is no day', `{"fingerprint":"${hash('a')}","rule":"a/b","path":"x","until":"soon"}`],
    ['an end that no calendar has', `{"fingerprint":"${hash('a')}","rule":"a/b","path":"x","until":"2027-02-30"}`],
    ['what a merge leaves', '<<<<<<< HEAD'],
  ])('accepts nothing by a line with %s, and names the line', (_what, line) => {
    const { entries, malformed } = parsed(`\n${line}\r\n${formatBaseline([entry('b')])}`);
    expect([[...entries.keys()], malformed]).toEqual([[hash('b')], [2]]);
  });

  it('keeps what it knew of a secret that has moved, and adds what is new once', () => {
    const before = parsed(formatBaseline([entry('a', { reason: 'known' })]));
    expect(accept(before, [entry('a', { path: 'moved' }), entry('b'), entry('b', { path: 'y' })])).toEqual([entry('a', { reason: 'known' }), entry('b')]);
    expect(accept(undefined, [entry('a')])).toEqual([entry('a')]);
  });

  it('loses in pruning what matches nothing any more', () => expect(prune(parsed(formatBaseline([entry('a'), entry('b')])), new Set([hash('b'), hash('c')]))).toEqual([entry('b')]));
});

describe('days', () => {
  it.each([['2026-11-21', '2026-11-21'], ['2028-02-29', '2028-02-29'], ['2026-02-29', undefined], ['2026-13-01', undefined], ['2026-1-1', undefined], ['2026-11-21T00:00:00Z', undefined], ['', undefined], [20261121, undefined], [undefined, undefined]])('%j', (value, day) => expect(dayOf(value)).toBe(day));
});

describe('globs of rules', () => {
  it.each([
    ['aws/key', ['aws/key'], ['aws/key2', 'xaws/key', 'aws-key']],
    ['aws/*', ['aws/key', 'aws/'], ['aws', 'aws2/key', 'x/aws/key']],
    ['*', ['aws/key'], []],
    ['*/api-*', ['a/api-key'], ['a/key-api-', 'a/api']],
    ['a.b/*', ['a.b/c'], ['axb/c']],
  ])('%s', (glob, matching, others) => {
    expect(matching.every(ruleGlob(glob).matches)).toBe(true);
    expect(others.some(ruleGlob(glob).matches)).toBe(false);
  });

  it('are the more specific the more they spell out', () => {
    const weights = ['*', 'a/*', 'aws/*', 'aws/ke*', 'aws/key'].map((glob) => ruleGlob(glob).weight);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(weights.length);
  });
});
