import { describe, expect, it } from 'vitest';
import { merge } from '../../src/report/merge.ts';
import { documentation, relativeUri } from '../../src/report/uri.ts';
import { why } from '../../src/report/why.ts';
import { acceptCommand, count, duration, number, placeName, series, size, totals } from '../../src/report/words.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Origin } from '../../src/types/source.ts';
import { finding, hash } from '../config/helpers.ts';

describe('findings for people', () => {
  const groups = (...all: readonly Finding[]): number[] => merge(all).map(({ length }) => length);
  const tool = (more: Parameters<typeof finding>[0]): Finding => finding({ kind: 'ai-tool', rule: 'ai/x', verdict: 'banned', ...more });

  it('are one block for a secret, where it stood first', () => {
    const all = [finding({ path: 'a' }), finding({ path: 'b', fingerprint: hash('b') }), finding({ path: 'c' })];
    expect(merge(all)).toEqual([[all[0], all[2]], [all[1]]]);
    expect(merge([])).toEqual([]);
  });

  it('never tell what blocks together with what warns', () => {
    expect(groups(finding(), finding({ blocking: false }))).toEqual([1, 1]);
    expect(groups(tool({}), tool({ blocking: false }))).toEqual([1, 1]);
  });

  it('tell of a tool together only what was judged alike', () => {
    expect(groups(tool({}), tool({ path: 'b', fingerprint: hash('b') }))).toEqual([2]);
    for (const other of [{ verdict: 'restricted' }, { from: 'elsewhere' }, { expired: { until: '2026-01-01' } }, { rule: 'ai/y' }, { origin: { kind: 'object', object: 'commit:1', path: 'commit:1' } }] as Partial<Finding>[]) expect(groups(tool({}), tool(other))).toEqual([1, 1]);
  });

  it('keep a secret apart from a leak of the same fingerprint', () => expect(groups(finding(), finding({ kind: 'leak' }))).toEqual([1, 1]));
});

describe('why a finding matters', () => {
  const commit: Origin = { kind: 'commit', path: 'a', commit: '1', author: '', date: '' };
  it.each<[string, Partial<Finding>, string | undefined]>([
    ['a staged secret', { origin: { kind: 'staged', path: 'a' } }, 'never enters the history'],
    ['one in the history', { origin: commit }, 'only revoking it does'],
    ['one in a commit message', { origin: { kind: 'object', object: 'commit:1', path: 'commit:1' } }, 'only revoking it does'],
    ['one in a file', {}, 'Once pushed'],
    ['a doubtful one', { confidence: 'low', origin: commit }, 'If it is one'],
    ['a leak', { kind: 'leak' }, 'must not leave'],
    ['an agent risk', { kind: 'agent-risk', reasons: ['it runs at once'] }, 'it runs at once'],
    ['an agent risk without a reason', { kind: 'agent-risk' }, 'obeys its files'],
    ['a tool, which the policy explains', { kind: 'ai-tool' }, undefined],
  ])('%s', (_what, more, part) => (part === undefined ? expect(why(finding(more))).toBeUndefined() : expect(why(finding(more))).toContain(part)));
});

describe('a path as a URI', () => {
  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['a b/c#d?e%f', 'a%20b/c%23d%3Fe%25f'],
    ['größe/漢', 'gr%C3%B6%C3%9Fe/%E6%BC%A2'],
    ["it's(1)*!", 'it%27s%281%29%2A%21'],
    ['C:\\x', 'C%3A%5Cx'],
    ['\ud800lone', '%EF%BF%BDlone'],
  ])('%j', (path, uri) => expect(relativeUri({ kind: 'file', path })).toBe(uri));

  it('of a name that is no UTF-8 is its bytes', () => {
    expect(relativeUri({ kind: 'file', path: 'shown', pathBytes: Buffer.from([0x61, 0x2f, 0xff, 0x20, 0x0a]).toString('base64') })).toBe('a/%FF%20%0A');
  });
});

describe('a link to documentation', () => {
  it.each(['https://example.com', 'https://example.com:8443/a/b?c=d&e#f'])('%s', (link) => expect(documentation(link)).toBe(link));
  it.each([undefined, '', 'http://example.com', 'javascript:alert(1)', 'https://', 'https://a b', 'https://example.com/"><script>', 'https://user@example.com', ' https://example.com', 'https://example.com/\n'])('is not %j', (link) => expect(documentation(link)).toBeUndefined());
});

describe('words', () => {
  it.each([[0, '0'], [999, '999'], [1000, '1,000'], [25_000, '25,000'], [1_234_567, '1,234,567']])('number %d', (n, text) => expect(number(n)).toBe(text));
  it.each([[0, '0 B'], [999, '999 B'], [1000, '1.0 kB'], [9949, '9.9 kB'], [9950, '10 kB'], [999_499, '999 kB'], [999_500, '1.0 MB'], [5e15, '5000 TB']])('size %d', (n, text) => expect(size(n)).toBe(text));
  it.each([[0, '0 ms'], [999.4, '999 ms'], [999.5, '1.0 s'], [59_949, '59.9 s'], [59_950, '1 min 0 s'], [125_400, '2 min 5 s']])('duration %d', (ms, text) => expect(duration(ms)).toBe(text));
  it.each([[[], ''], [['a'], 'a'], [['a', 'b'], 'a and b'], [['a', 'b', 'c'], 'a, b and c']])('series %j', (items, text) => expect(series(items)).toBe(text));

  it('counts, totals, places', () => {
    expect([count(1, 'file'), count(2, 'file'), count(0, 'entry', 'entries')]).toEqual(['1 file', '2 files', '0 entries']);
    expect(totals([finding({ kind: 'agent-risk' }), finding(), finding(), finding({ kind: 'leak' })])).toBe('2 secrets, 1 confidentiality leak, 1 agent risk');
    expect([placeName({ kind: 'file', path: 'a', member: 'b' }), placeName({ kind: 'object', object: 'tag:v1', path: 'x' })]).toEqual(['a!b', 'tag:v1']);
  });

  it('write the command that accepts a finding where one counts', () => {
    expect(acceptCommand(finding(), { program: 'npx tightlip', tracked: true, folder: '..' })).toBe(`(cd .. && npx tightlip allow ${hash('a')} --reason "…" && git add tightlip.toml)`);
    expect(acceptCommand(finding(), { program: 'tightlip', tracked: false })).toBe(`tightlip allow ${hash('a')} --reason "…"`);
    expect([acceptCommand(finding({ kind: 'ai-tool' })), acceptCommand(finding({ acceptable: false }))]).toEqual([undefined, undefined]);
  });
});
