import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskReader } from '../../src/config/disk.ts';
import { systemFile, within } from '../../src/config/find.ts';
import { none } from '../../src/config/none.ts';
import { hash, load, refusal } from './helpers.ts';

const home = mkdtempSync(join(tmpdir(), 'tightlip-config-'));
afterAll(() => rmSync(home, { recursive: true }));
let count = 0;
/** A file outside the repository, as a company puts it there. */
function outside(text: string, name = `${count++}/policy.toml`): string {
  const path = join(home, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
const shown = (notices: readonly { path?: string; startLine?: number; code: string }[]): string[] => notices.map(({ code, path, startLine }) => `${code} ${path}:${startLine}`);

describe('loadConfig', () => {
  it('is one constant without any file', async () => expect(await load({})).toBe(none));

  it('lets the nearest file win for single values, and adds lists', async () => {
    const config = await load({
      'tightlip.toml': 'fail-on = "high"\nexclude = ["dist/"]\ndisable = ["a/x"]\nblock-confidence = "high"',
      'web/tightlip.toml': 'fail-on = "medium"\nexclude = ["gen/", "!dist/keep"]\ndisable = ["a/y"]',
      'web/app/tightlip.toml': 'fail-on = "critical"\nenable = ["a/x"]',
    });
    expect(['a.ts', 'web/a.ts', 'web/app/a.ts', 'webx/a.ts'].map((path) => config.failOn(path))).toEqual(['high', 'medium', 'critical', 'high']);
    expect(config.blockConfidence('web/app/a.ts')).toBe('high');
    expect(['dist/a', 'web/dist/a', 'web/gen/a', 'web/app/gen/a'].every((path) => config.excluded(path))).toBe(true);
    expect(['gen/a', 'web/dist/keep', 'src/a'].some((path) => config.excluded(path))).toBe(false);
    expect([config.disabled('a/x', 'b'), config.disabled('a/y', 'b'), config.disabled('a/y', 'web/b'), config.disabled('a/x', 'web/app/b')]).toEqual([true, false, true, false]);
  });

  it('takes the more specific of disable and enable in one file', async () => {
    const config = await load({ 'tightlip.toml': 'disable = ["generic/*"]\nenable = ["generic/password", "identifiers/*"]' });
    expect([config.disabled('generic/secret', 'a'), config.disabled('generic/password', 'a'), config.enabled('identifiers/iban', 'a'), config.enabled('aws/key', 'a')]).toEqual([true, false, true, false]);
  });

  it('re-grades by the most specific entry', async () => {
    const config = await load({ 'tightlip.toml': '[severity]\n"generic/password" = "critical"\n"generic/*" = "low"' });
    expect([config.severityOf('generic/password', 'a', 'high'), config.severityOf('generic/token', 'a', 'high'), config.severityOf('aws/key', 'a', 'high')]).toEqual(['critical', 'low', 'high']);
  });

  it('extends files and installed packages, what extends wins', async () => {
    const top = join(home, 'pack');
    outside('fail-on = "critical"\nsalt = "package"\nextends = ["./more.toml"]', 'pack/node_modules/@corp/tightlip-config/tightlip.toml');
    outside('exclude = ["from-package/"]', 'pack/node_modules/@corp/tightlip-config/more.toml');
    const config = await load({ 'tightlip.toml': 'extends = ["npm:@corp/tightlip-config", "./conf/company.toml"]\nblock-confidence = "low"', 'conf/company.toml': 'extends = ["./base.toml"]\nfail-on = "high"', 'conf/base.toml': 'max-file-size = "1M"' }, { top });
    expect([config.failOn('a'), config.salt, config.excluded('from-package/a'), config.maxFileSize('a'), config.blockConfidence('a')]).toEqual(['high', 'package', true, 1024 * 1024, 'low']);
  });

  it.each([
    ['a cycle', { 'tightlip.toml': 'extends = ["./a.toml"]', 'a.toml': 'extends = ["./tightlip.toml"]' }, 'a.toml:1:12: extends a file that extends it'],
    ['a missing file', { 'tightlip.toml': 'extends = ["./a.toml"]' }, 'tightlip.toml:1:12: extends a file that is not there'],
    ['a file outside', { 'tightlip.toml': 'extends = ["../a.toml"]' }, 'extends something that is neither'],
    ['an absolute path', { 'tightlip.toml': 'extends = ["/etc/passwd"]' }, 'extends something that is neither'],
    ['an address', { 'tightlip.toml': 'extends = ["npm:../x"]' }, 'extends something that is neither'],
    ['a nested file', { 'a/tightlip.toml': 'extends = ["./a.toml"]' }, 'a/tightlip.toml:1:1: `extends` holds for the whole repository'],
    ['a nested salt', { 'a/tightlip.toml': 'salt = "x"' }, '`salt` holds for the whole repository'],
    ['an own rule twice', { 'tightlip.toml': rule('corp/a'), 'b/tightlip.toml': rule('corp/a') }, 'b/tightlip.toml:2:6: `rule.id` is used twice'],
  ])('refuses %s', async (_, files: Record<string, string>, said) => expect(await refusal(files, { top: home })).toContain(said));

  it('refuses more than eight levels', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i === 0 ? 'tightlip.toml' : `f${i}.toml`, `extends = ["./f${i + 1}.toml"]`]));
    expect(await refusal(files)).toContain('extends more than 8 files deep');
  });

  it('says when a named file is missing', async () => {
    expect(await refusal({}, { named: 'no.toml' })).toContain('the configuration "no.toml" is not there');
    expect(await refusal({}, { env: { TIGHTLIP_CONFIG: 'no.toml' } })).toContain('TIGHTLIP_CONFIG');
    expect(await refusal({}, { policy: 'deny-al' })).toContain("did you mean 'deny-all'?");
  });
});

const rule = (id: string): string => `[[rule]]\nid = "${id}"\ntitle = "x"\nseverity = "low"\ntoken = ["x_", { alphabet = "hex", length = 8 }]\n`;

describe('locked', () => {
  const company = 'locked = ["exclude", "disable", "severity", "fail-on", "block-confidence", "allow", "accept-foreign-comments", "exceptions-from"]\nfail-on = "medium"\nexceptions-from = "base"\n[severity]\n"generic/*" = "medium"\n';

  it('lets a repository tighten and nothing else, with a notice for each attempt', async () => {
    const config = await load(
      {
        'tightlip.toml': `exclude = ["**"]\ndisable = ["*"]\nfail-on = "critical"\nblock-confidence = "high"\naccept-foreign-comments = true\nexceptions-from = "change"\n[[allow]]\nfingerprint = "${hash('a')}"\nreason = "x"\n[severity]\n"generic/*" = "low"`,
        'tightlip-baseline.jsonl': `{"fingerprint":"${hash('b')}","rule":"a/b","path":"x"}\n`,
      },
      { named: outside(company) },
    );
    expect([config.excluded('a'), config.disabled('a/b', 'a'), config.failOn('a'), config.blockConfidence('a'), config.acceptForeignComments('a'), config.exceptionsFrom]).toEqual([false, false, 'medium', 'medium', false, 'base']);
    expect([config.severityOf('generic/x', 'a', 'high'), config.allows.length]).toEqual(['medium', 0]);
    expect(config.allowLock).toMatchObject({ line: 1 });
    expect(config.baselineLock).toMatchObject({ line: 1 });
    expect(shown(config.notices()).sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '11'].map((line) => `policy-locked tightlip.toml:${line}`).sort());
  });

  it('accepts what is tighter without a notice', async () => {
    const config = await load({ 'tightlip.toml': 'exclude = ["!dist/keep"]\nenable = ["identifiers/*"]\nfail-on = "low"\nblock-confidence = "low"\n[severity]\n"generic/*" = "critical"' }, { named: outside(`${company.replace('fail-on = "medium"', 'fail-on = "medium"\nexclude = ["dist/"]')}`) });
    expect([config.excluded('dist/a'), config.excluded('dist/keep'), config.failOn('a'), config.blockConfidence('a'), config.severityOf('generic/x', 'a', 'high')]).toEqual([true, false, 'low', 'low', 'critical']);
    expect(config.notices()).toEqual([]);
  });

  it('of fail-on holds over the command line, which may only be stricter', async () => {
    const locked = await load({}, { named: outside('locked = ["fail-on"]\nfail-on = "medium"') });
    expect([locked.failOn('a', 'secret', 'critical'), locked.failOn('a', 'secret', 'low')]).toEqual(['medium', 'low']);
    const open = await load({ 'tightlip.toml': 'fail-on = "medium"' });
    expect([open.failOn('a', 'secret', 'critical'), open.failOn('a', 'secret', 'low')]).toEqual(['critical', 'low']);
    const policy = await load({}, { policy: 'deny-all' });
    expect([policy.failOn('a', 'ai-tool', 'critical'), policy.failOn('a', 'secret', 'critical')]).toEqual(['low', 'critical']);
  });

  it('of a system-wide file holds over a file named on the command line', async () => {
    const config = await load({}, { system: outside('locked = ["fail-on"]\nfail-on = "medium"'), named: outside('fail-on = "critical"') });
    expect(config.failOn('a')).toBe('medium');
  });

  it('of the top file binds directories, not itself', async () => {
    const config = await load({ 'tightlip.toml': `locked = ["allow", "exclude"]\nexclude = ["dist/"]\n[[allow]]\nfingerprint = "${hash('a')}"\nreason = "x"`, 'a/tightlip.toml': `exclude = ["*"]\n[[allow]]\nfingerprint = "${hash('b')}"\nreason = "x"` });
    expect([config.excluded('dist/x'), config.excluded('a/x'), config.allows.map(({ fingerprint }) => fingerprint), config.baselineLock]).toEqual([true, false, [hash('a')], undefined]);
  });

  it('of an AI policy keeps its findings out of reach of lower files', async () => {
    const config = await load({ 'tightlip.toml': 'exclude = [".claude/"]\ndisable = ["ai/*", "agent/x", "generic/*"]\nfail-on = "critical"\n[severity]\n"ai/*" = "low"' }, { named: outside('[ai]\npreset = "deny-all"') });
    expect([config.excluded('.claude/a'), config.excluded('.claude/a', 'ai')]).toEqual([true, false]);
    expect([config.disabled('ai/x', 'a'), config.disabled('agent/x', 'a'), config.disabled('generic/x', 'a')]).toEqual([false, false, true]);
    expect([config.failOn('a'), config.failOn('a', 'ai-tool'), config.severityOf('ai/x', 'a', 'high')]).toEqual(['critical', 'low', 'high']);
    expect(shown(config.notices())).toEqual(['policy-locked tightlip.toml:2', 'policy-locked tightlip.toml:3', 'policy-locked tightlip.toml:5']);
    expect(config.policy).toMatchObject([{ layer: 'company', ai: { preset: 'deny-all' } }]);
  });

  it('orders system, company, --policy and repository', async () => {
    const config = await load({ 'tightlip.toml': '[ai]\nmode = "observe"', 'a/tightlip.toml': '[ai]\nunlisted = "block"' }, { system: outside('[ai]\ndefault = "banned"'), named: outside('[ai]\nweak = "warn"'), policy: 'observe' });
    expect(config.policy.map(({ layer, directory, ai }) => [layer, directory, ai])).toEqual([
      ['system', '', { default: 'banned' }],
      ['company', '', { weak: 'warn' }], ['company', '', { preset: 'observe' }],
      ['project', '', { mode: 'observe' }],
      ['directory', 'a', { unlisted: 'block' }],
    ]);
    expect(config.policy[3]?.lines).toEqual({ mode: 2 });
  });
});

describe('find', () => {
  it('knows the system-wide file of each platform', () => {
    expect(systemFile('linux', {})).toBe('/etc/tightlip/policy.toml');
    expect(systemFile('darwin', {})).toBe('/Library/Application Support/tightlip/policy.toml');
    expect(systemFile('win32', { ProgramData: 'D:\\Data' })).toBe('D:\\Data\\tightlip\\policy.toml');
  });

  it('keeps paths inside the repository', () => {
    expect([within('conf', './a.toml'), within('conf', '../a.toml'), within('', 'x/../y.toml')]).toEqual(['conf/a.toml', 'a.toml', 'y.toml']);
    for (const path of ['../a.toml', '/etc/a', 'C:\\a', 'a\\b', '.', 'a/../..']) expect(within('', path), path).toBeUndefined();
  });
});

describe('diskReader', () => {
  const top = join(home, 'repo');
  mkdirSync(join(top, 'a'), { recursive: true });
  outside('salt = "x"', 'repo/real.toml');
  symlinkSync(join(top, 'real.toml'), join(top, 'link.toml'));
  symlinkSync('/etc', join(top, 'etc'));
  writeFileSync(join(top, 'big.toml'), Buffer.alloc(1024 * 1024 + 1, 35));
  const disk = diskReader(top, () => []);
  it('reads regular files inside the repository only', () => {
    expect(new TextDecoder().decode(disk.read('real.toml') as Uint8Array)).toBe('salt = "x"');
    expect(disk.read('no.toml')).toBeUndefined();
    expect(() => disk.read('link.toml')).toThrow('not a regular file');
    expect(() => disk.read('etc/hostname')).toThrow('leads out of the repository');
    expect(() => disk.read('a')).toThrow('not a regular file');
    expect(() => disk.read('big.toml')).toThrow('larger than 1 MiB');
  });
});
