import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suppress, type SuppressContext } from '../../src/config/suppress.ts';
import type { Finding } from '../../src/types/finding.ts';
import { finding, hash, load } from './helpers.ts';

const plain: SuppressContext = { today: '2026-11-21', strict: false, full: false, change: false };
const allow = (rest: string): string => `[[allow]]\n${rest}\nreason = "test account"\n`;
const baseline = (letter: string, more = ''): string => `{"fingerprint":"${hash(letter)}","rule":"generic/password","path":"old.ts"${more}}\n`;
const inline = (rule: string, reason = 'test account', more = {}): Partial<Finding> => ({ inline: { rule, reason, line: 3, ...more } });

async function judged(files: Record<string, string>, findings: Finding[], context: Partial<SuppressContext> = {}) {
  const result = suppress(findings, await load(files), { ...plain, ...context });
  return { left: result.findings, by: result.suppressed.map(({ by }) => by), codes: result.notices.map(({ code }) => code), notices: result.notices };
}

describe('suppress', () => {
  it('leaves findings alone without configuration', async () => {
    const found = [finding(), finding({ confidence: 'low', blocking: false })];
    expect((await judged({}, found)).left).toEqual(found);
  });

  it('re-grades, drops and decides what blocks', async () => {
    const { left } = await judged({ 'tightlip.toml': 'exclude = ["dist/"]\ndisable = ["a/off"]\nblock-confidence = "high"\n[severity]\n"a/*" = "low"' }, [
      finding({ rule: 'a/b' }),
      finding({ rule: 'a/off' }),
      finding({ path: 'dist/a.js' }),
      finding({ confidence: 'medium' }),
    ]);
    expect(left.map(({ rule, severity, blocking }) => [rule, severity, blocking])).toEqual([
      ['a/b', 'low', true],
      ['generic/password', 'high', false],
    ]);
  });

  it('lets commit messages be, whatever paths are excluded', async () => {
    const origin = { kind: 'object', object: 'commit:1', path: 'commit:1' } as const;
    expect((await judged({ 'tightlip.toml': 'exclude = ["**"]' }, [finding({ origin })])).left).toHaveLength(1);
  });

  it('names who accepted what, why and until when', async () => {
    const { left, by } = await judged({ 'tightlip.toml': allow(`fingerprint = "${hash('a')}"\nowner = "li"\nuntil = 2027-01-31`), 'tightlip-baseline.jsonl': baseline('b', ',"reason":"old"') }, [
      finding(),
      finding({ fingerprint: hash('b') }),
      finding({ fingerprint: hash('c'), ...inline('generic/password', 'demo', { until: '2026-11-21' }) }),
    ]);
    expect(left).toEqual([]);
    expect(by).toEqual([
      { kind: 'allow', reason: 'test account', owner: 'li', until: '2027-01-31', source: 'tightlip.toml:1' },
      { kind: 'baseline', reason: 'old', owner: undefined, until: undefined, source: 'tightlip-baseline.jsonl:1' },
      { kind: 'inline', reason: 'demo', until: '2026-11-21', source: 'src/a.ts:3' },
    ]);
  });

  it('holds on the last day of an exception', async () => {
    const files = { 'tightlip.toml': allow(`fingerprint = "${hash('a')}"\nuntil = 2026-11-21`), 'tightlip-baseline.jsonl': baseline('b', ',"until":"2026-11-21"') };
    expect((await judged(files, [finding(), finding({ fingerprint: hash('b') })])).left).toEqual([]);
  });

  it('keeps an exception to its paths', async () => {
    const file = { 'tightlip.toml': allow('rule = "generic/*"\npaths = ["test/", "!test/real/"]') };
    const { left } = await judged(file, [finding({ path: 'test/a.ts' }), finding({ path: 'test/real/a.ts' }), finding({ path: 'test/b.ts', rule: 'aws/key' })]);
    expect(left.map(({ origin, rule }) => [origin.path, rule])).toEqual([
      ['test/real/a.ts', 'generic/password'],
      ['test/b.ts', 'aws/key'],
    ]);
  });

  it('brings a finding back when its exception has ended, and says whose it was', async () => {
    const files = { 'tightlip.toml': allow(`fingerprint = "${hash('a')}"\nowner = "li"\nuntil = 2026-11-20`), 'tightlip-baseline.jsonl': baseline('b', ',"until":"2026-01-01","owner":"wu"') };
    const { left, by } = await judged(files, [finding(), finding({ fingerprint: hash('b') }), finding({ fingerprint: hash('c'), ...inline('generic/password', 'x', { until: '2026-11-20' }) })]);
    expect(by).toEqual([]);
    expect(left.map(({ expired }) => expired)).toEqual([{ owner: 'li', until: '2026-11-20' }, { owner: 'wu', until: '2026-01-01' }, { until: '2026-11-20' }]);
  });

  it.each([
    ['no rule', inline('', 'x'), 'malformed-exception'],
    ['no reason', inline('generic/password', ''), 'malformed-exception'],
    ['no day', inline('generic/password', 'x', { until: 'soon' }), 'malformed-exception'],
    ['another rule', inline('generic/token', 'x', { other: true }), 'unused-exception'],
  ])('lets a comment with %s accept nothing, and says so', async (_, more, code) => {
    const { left, codes } = await judged({}, [finding(more)]);
    expect([left.length, codes]).toEqual([1, [code]]);
  });

  it('lets one comment accept one secret', async () => {
    const two = [finding(inline('generic/password')), finding({ fingerprint: hash('b'), ...inline('generic/password') })];
    expect(await judged({}, two)).toMatchObject({ left: two, codes: ['ambiguous-exception'] });
    expect((await judged({}, [two[0] as Finding, two[0] as Finding])).left).toEqual([]);
  });

  it('takes comments of other scanners only when told to', async () => {
    const found = [finding(inline('*', 'comment of gitleaks', { foreign: 'gitleaks' }))];
    expect((await judged({}, found)).left).toHaveLength(1);
    expect(await judged({ 'tightlip.toml': 'accept-foreign-comments = true' }, found)).toMatchObject({ left: [], by: [{ kind: 'inline', reason: 'comment of gitleaks' }] });
  });

  it('ignores everything of the repository when strict', async () => {
    const files = { 'tightlip.toml': allow(`fingerprint = "${hash('a')}"`), 'tightlip-baseline.jsonl': baseline('b') };
    const found = [finding(), finding({ fingerprint: hash('b') }), finding({ fingerprint: hash('c'), ...inline('generic/password') })];
    expect(await judged(files, found, { strict: true, full: true })).toMatchObject({ left: found, codes: [] });
  });

  it('obeys a lock: no comment, no baseline', async () => {
    const config = await load({ 'tightlip.toml': 'locked = ["allow"]' });
    const { findings, notices } = suppress([finding(inline('generic/password'))], config, plain);
    expect([findings.length, notices.map(({ code }) => code)]).toEqual([1, ['policy-locked']]);
  });

  it('obeys a lock from above: the repository\'s baseline accepts nothing, its own lock leaves it', async () => {
    const place = mkdtempSync(join(tmpdir(), 'tightlip-lock-'));
    const named = join(place, 'company.toml');
    writeFileSync(named, 'locked = ["allow"]');
    const files = { 'tightlip-baseline.jsonl': baseline('a') };
    const locked = suppress([finding()], await load(files, { named }), plain);
    rmSync(place, { recursive: true });
    expect([locked.findings.length, locked.notices]).toEqual([1, [{ code: 'policy-locked', path: 'tightlip-baseline.jsonl', startLine: 1, message: `the baseline is ignored: locked by ${named}:1` }]]);
    expect(await judged({ ...files, 'tightlip.toml': 'locked = ["allow"]' }, [finding()])).toMatchObject({ left: [], by: [{ kind: 'baseline' }] });
  });

  it('lets no exception of a lower file, and no comment, lift a locked AI verdict', async () => {
    const found = [finding({ kind: 'ai-tool', rule: 'ai/claude-code' })];
    const accept = allow('rule = "ai/*"\npaths = ["**"]');
    expect((await judged({ 'tightlip.toml': accept }, found)).left).toEqual([]);
    const locked = '[ai]\nmode = "enforce"';
    expect((await judged({ 'tightlip.toml': `${accept}${locked}` }, found)).left).toEqual([]);
    expect(await judged({ 'tightlip.toml': locked, 'src/tightlip.toml': accept }, found)).toMatchObject({ left: found, codes: ['policy-locked'] });
    const commented = [finding({ ...inline('ai/claude-code'), kind: 'ai-tool', rule: 'ai/claude-code' })];
    expect(await judged({ 'tightlip.toml': locked }, commented)).toMatchObject({ left: commented, codes: ['policy-locked'] });
  });

  it('shows every comment by which a change accepts something', async () => {
    expect(await judged({}, [finding(inline('generic/password'))], { change: true })).toMatchObject({ left: [], notices: [{ code: 'exceptions-weakened', path: 'src/a.ts', startLine: 3 }] });
  });

  it('calls an exception stale only where everything was looked at', async () => {
    const files = { 'tightlip.toml': allow(`fingerprint = "${hash('a')}"`), 'tightlip-baseline.jsonl': baseline('b') };
    expect((await judged(files, [], { full: true })).notices.map(({ code, path, startLine }) => `${code} ${path}:${startLine}`)).toEqual(['stale-exception tightlip.toml:1', 'stale-exception tightlip-baseline.jsonl:1']);
    expect((await judged(files, [], { full: false })).notices).toEqual([]);
    expect((await judged(files, [finding(), finding({ fingerprint: hash('b') })], { full: true })).notices).toEqual([]);
  });

  it('lists malformed lines of a baseline', async () => {
    const { codes, left } = await judged({ 'tightlip-baseline.jsonl': `not json\n${baseline('a')}{"fingerprint":"${hash('b')}"}\n` }, [finding(), finding({ fingerprint: hash('b') })]);
    expect([codes, left.length]).toEqual([['malformed-exception', 'malformed-exception'], 1]);
  });
});
