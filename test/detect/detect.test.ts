import { describe, expect, it } from 'vitest';
import { detect, type DetectSettings } from '../../src/detect/detect.ts';
import type { Facts } from '../../src/types.ts';
import type { Finding, Match } from '../../src/types/finding.ts';
import type { Chunk } from '../../src/types/source.ts';
import { seeded } from '../helpers/samples.ts';

const random = seeded(71);
const body = random.run('base62', 30);
const common = { title: 'A key', severity: 'high', advice: 'Revoke it.', docs: 'https://example.org/' } as const;
const facts = new Map<string, Facts>(
  ([
    { id: 'acme/key', shape: 'token', literal: 5 },
    { id: 'acme/off', shape: 'token', literal: 5, off: true },
    { id: 'acme/pair', shape: 'token', literal: 5, companion: { rule: 'acme/key', lines: 3 } },
    { id: 'acme/connection-string', shape: 'pattern' },
    { id: 'leak/mark', shape: 'pattern', kind: 'leak' },
  ] satisfies Partial<Facts>[]).map((rule) => [rule.id, { ...common, ...rule } as Facts]),
);
const settings: DetectSettings = { salt: '', kinds: new Set(['secret', 'leak']), enabled: () => false };

/** Findings of what stands between `«rule:` and `»`; a second `«` inside begins the secret of a larger match. */
function found(text: string, chunk: Partial<Chunk> = {}, more: Partial<DetectSettings> = {}): Finding[] {
  const matches: Match[] = [];
  let plain = '';
  for (const [, before = '', rule, head = '', secret = ''] of text.matchAll(/([^«]*)(?:«([a-z/-]+):([^«»]*«)?([^»]*)»|$)/g)) {
    plain += before;
    if (rule === undefined) continue;
    const start = plain.length;
    plain += head.slice(0, -1);
    const at = plain.length;
    plain += secret;
    matches.push({ rule, start: at, end: plain.length, confidence: 'high', ...(head ? { whole: { start, end: plain.length } } : {}) });
  }
  return detect({ origin: { kind: 'file', path: 'a' }, bytes: Buffer.from(plain), firstLine: 1, firstColumn: 1, overlap: 0, ...chunk }, matches, (id) => facts.get(id), { ...settings, ...more });
}
const key = (letter: string): string => `«acme/key:acme_${letter}${body}»`;
const length = 5 + 1 + body.length;
const lines = (findings: readonly Finding[]): number[] => findings.map(({ region }) => region.startLine);

describe('a finding', () => {
  it('says where and what, and never the secret', () => {
    const [one] = found(`\nx = ${key('Q')};\n`, { firstLine: 10 });
    expect(one).toMatchObject({ kind: 'secret', rule: 'acme/key', blocking: true, confidence: 'high', region: { startLine: 11, startColumn: 5, endLine: 11, endColumn: 5 + length }, excerpt: `x = acme${'*'.repeat(16)};` });
    expect(JSON.stringify(one)).not.toContain(body.slice(0, 8));
  });

  it('shows all of a connection string, whose secret it is known by', () => {
    const [one] = found('a = «acme/connection-string:User=ann;Password=«Hq7vWz2»;Host=x');
    expect(one).toMatchObject({ region: { startColumn: 5, endColumn: 30 }, excerpt: `a = User=ann;Password=H${'*'.repeat(6)};Host=x` });
    expect(one?.fingerprint).toBe(found('«acme/connection-string:Pwd=«Hq7vWz2»')[0]?.fingerprint);
  });

  it('that is low in confidence only warns', () => {
    const matches: Match[] = [{ rule: 'acme/key', start: 0, end: length, confidence: 'low' }];
    const all = detect({ origin: { kind: 'file', path: 'a' }, bytes: Buffer.from(`acme_Q${body}`), firstLine: 1, firstColumn: 1, overlap: 0 }, matches, (id) => facts.get(id), settings);
    expect(all.map(({ blocking }) => blocking)).toEqual([false]);
  });

  it('masks what is secret beside it, reported or not', () => {
    const [one] = found(`${key('Q')} «acme/off:acme_Z${body}»`);
    expect(one?.excerpt).toBe(`acme${'*'.repeat(16)} acme${'*'.repeat(16)}`);
  });

  it('is of a rule that is wanted, on and not refused', () => {
    const text = `${key('Q')} «leak/mark:internal» «acme/off:acme_Z${body}»`;
    const rules = (more: Partial<DetectSettings>): string[] => found(text, {}, more).map(({ rule }) => rule);
    expect(rules({})).toEqual(['acme/key', 'leak/mark']);
    expect(rules({ kinds: new Set(['leak']) })).toEqual(['leak/mark']);
    expect(rules({ enabled: (rule, path) => rule === 'acme/off' && path === 'a' })).toEqual(['acme/key', 'leak/mark', 'acme/off']);
    expect(rules({ refused: (rule, path) => rule === 'acme/key' && path === 'a' })).toEqual(['leak/mark']);
  });

  it('depends in its fingerprint on the salt and the secret, not on the place', () => {
    const [a, b, c] = found(`${key('Q')}\n\n${key('Q')}\n${key('R')}`);
    expect([a?.fingerprint === b?.fingerprint, a?.fingerprint === c?.fingerprint]).toEqual([true, false]);
    expect(found(key('Q'), {}, { salt: 's' })[0]?.fingerprint).not.toBe(a?.fingerprint);
  });
});

describe('of a change', () => {
  const text = `${key('a')}\n${key('b')}\n${key('c')}\n${key('d')}\n`;

  it('only what stands on new lines is found', () => {
    expect(lines(found(text, { newLines: [[2, 2], [4, 9]] }))).toEqual([2, 4]);
    expect(lines(found(text, { newLines: [] }))).toEqual([]);
    expect(lines(found(text, { newLines: [[11, 11]], firstLine: 10 }))).toEqual([11]);
    expect(lines(found(text))).toEqual([1, 2, 3, 4]);
  });

  it('a secret of several lines is found when any of them is new, the first and the last as well', () => {
    const several = `\n«leak/mark:one\ntwo\nthree»\n`;
    expect([1, 2, 3, 4, 5].map((line) => found(several, { newLines: [[line, line]] }).length)).toEqual([0, 1, 1, 1, 0]);
  });

  it('a secret that ends with its line does not stand on the next one', () => {
    expect(found('«leak/mark:one\n»two', { newLines: [[2, 2]] })).toEqual([]);
  });

  it('what the rule needs around the secret counts as well', () => {
    const around = `«leak/mark:head\n«secret»\n`;
    expect([1, 2, 3].map((line) => found(around, { newLines: [[line, line]] }).length)).toEqual([1, 1, 0]);
  });

  it('a pair is found when either half is new', () => {
    const pair = `${key('Q')}\n\n«acme/pair:acme_Z${body}»\n`;
    expect([1, 2, 3].map((line) => found(pair, { newLines: [[line, line]] }).some(({ rule }) => rule === 'acme/pair'))).toEqual([true, false, true]);
  });
});

describe('in a window', () => {
  it('only what ends behind the last window\'s part and before the next one\'s is found', () => {
    const at = (overlap: number, tail: number): number => found(`..${key('Q')}..`, { overlap, tail, more: tail > 0 }).length;
    expect([at(0, 0), at(2 + length, 0), at(1 + length, 0), at(0, 2), at(0, 3)]).toEqual([1, 0, 1, 1, 0]);
  });
});
