/** What users of other scanners complain about, each shown to be solved here. Numbers as in the list that this product started from. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { awsPair, githubToken } from '../helpers/secrets.ts';

interface Shown {
  readonly status: number | null;
  readonly findings: { path: string; startLine: number; rule: string; fingerprint: string }[];
  readonly suppressed: { path: string; by: { kind: string } }[];
  readonly notices: { code: string; path: string; startLine: number; message: string }[];
}

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const tool = (...args: string[]): { status: number | null; stdout: string; stderr: string } => tightlip(args, { cwd: here.path, env: here.env });
function scan(...args: string[]): Shown {
  const ran = tool(...(args.length ? args : ['scan']), '--format', 'json');
  return { ...(JSON.parse(ran.stdout) as Shown), status: ran.status };
}
const read = (name: string): string => readFileSync(join(here.path, name), 'utf8');
const line = (seed: string): string => `const t = '${githubToken(seed)}';\n`;
const acceptAll = (): void => {
  for (const { fingerprint } of scan().findings) expect(tool('allow', fingerprint, '--reason', 'demo').status).toBe(0);
};
const commit = (message: string): void => {
  here.git('add', '-A');
  here.git('commit', '-q', '-m', message);
};

describe('pains', () => {
  it('1: another secret on an accepted line is seen, an accepted one may move', () => {
    here.write({ 'a.js': line('one') });
    acceptAll();
    here.write({ 'a.js': `// moved\n\n  ${line('one')}` });
    expect(scan()).toMatchObject({ status: 0, findings: [] });
    here.write({ 'a.js': line('two') });
    expect(scan()).toMatchObject({ status: 1, findings: [{ path: 'a.js', startLine: 1 }] });
    here.write({ 'a.js': `${line('one').trim()} ${line('two')}` });
    expect(scan()).toMatchObject({ status: 1, findings: [{ startLine: 1 }], suppressed: [{ by: { kind: 'allow' } }] });
  });

  it('2: squash, amend and rebase keep what was accepted', () => {
    here.write({ 'README.md': 'x\n' });
    commit('first');
    here.git('checkout', '-q', '-b', 'topic');
    here.write({ 'a.js': line('one') });
    commit('a');
    here.write({ 'b.js': 'x\n' });
    acceptAll();
    commit('b');
    expect(scan('range', 'main..topic').status).toBe(0);
    here.git('reset', '-q', '--soft', 'main');
    commit('squashed');
    here.git('commit', '-q', '--amend', '-m', 'amended');
    expect(scan('range', 'main..topic')).toMatchObject({ status: 0, findings: [] });
    here.git('checkout', '-q', 'main');
    here.write({ 'c.js': 'y\n' });
    commit('main moves');
    here.git('checkout', '-q', 'topic');
    here.git('rebase', '-q', 'main');
    expect(scan('range', 'main..topic')).toMatchObject({ status: 0, findings: [] });
  });

  it('3 and 4: the baseline changes no byte without a new secret, holds no time and no line, and merges', () => {
    here.write({ 'a.js': line('one'), 'b.js': line('two') });
    expect(tool('baseline').status).toBe(0);
    const first = read('tightlip-baseline.jsonl');
    expect(scan()).toMatchObject({ status: 0, suppressed: [{}, {}] });
    here.write({ 'a.js': `\n\n${line('one')}`, 'c.js': 'nothing\n' });
    here.git('init', '-q');
    expect([tool('baseline').status, read('tightlip-baseline.jsonl')]).toEqual([0, first]);
    expect(first).not.toMatch(/\d{4}-\d{2}-\d{2}|"line/);
    commit('base');
    for (const branch of ['x', 'y']) {
      here.git('checkout', '-q', '-b', branch, 'main');
      here.write({ [`${branch}.js`]: line(branch) });
      tool('baseline');
      commit(branch);
    }
    here.write({ '.gitattributes': 'tightlip-baseline.jsonl merge=union\n' });
    commit('attributes');
    here.git('merge', '-q', '-m', 'merge', 'x');
    expect(scan()).toMatchObject({ status: 0, findings: [] });
  });

  it('5: there is a baseline, an allow list, and an inline comment', () => {
    here.write({ 'a.js': line('one'), 'b.js': line('two'), 'c.js': `// tightlip:allow github/* -- docs\n${line('three')}` });
    const [first] = scan().findings;
    tool('allow', first?.fingerprint ?? '', '--reason', 'demo');
    tool('baseline');
    expect(scan().suppressed.map(({ by }) => by.kind).sort()).toEqual(['allow', 'baseline', 'inline']);
  });

  it('6: an exception that matches nothing is reported, with the command that removes it', () => {
    here.write({ 'a.js': line('one'), 'b.js': line('two') });
    const [first] = scan().findings;
    tool('allow', first?.fingerprint ?? '', '--reason', 'demo');
    tool('baseline');
    here.write({ 'a.js': '', 'b.js': '' });
    const stale = scan().notices.filter(({ code }) => code === 'stale-exception');
    expect(stale).toHaveLength(2);
    for (const { message } of stale) {
      const [, command] = /tightlip (.+)$/.exec(message) ?? [];
      expect(tool(...(command ?? '').split(' ')).status).toBe(0);
    }
    expect(scan().notices).toEqual([]);
    expect(read('tightlip-baseline.jsonl')).toBe('');
  });

  it('7: the command that the report suggests silences the finding it is printed for', () => {
    here.write({ 'sub/a.js': line('one'), 'other/a.js': line('two') });
    const shims = join(here.path, '..', 'bin');
    mkdirSync(shims);
    writeFileSync(join(shims, 'tightlip'), `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/tightlip.js')}' "$@"\n`);
    chmodSync(join(shims, 'tightlip'), 0o755);
    const suggested = [...tool('scan').stdout.matchAll(/^ *accept +(tightlip allow .+)$/gm)].map(([, command]) => command ?? '');
    expect(suggested).toHaveLength(2);
    for (const command of suggested) execFileSync('/bin/sh', ['-ec', command.replace('…', 'demo')], { cwd: here.path, env: { ...here.env, PATH: `${shims}${delimiter}${here.env['PATH'] ?? ''}` } });
    expect(scan()).toMatchObject({ status: 0, findings: [] });
    expect(here.git('diff', '--cached', '--name-only')).toBe('tightlip.toml');
  });

  it('19: CRLF changes neither configuration nor fingerprint; a backslash in a pattern is explained', () => {
    here.write({ 'a.js': line('one') });
    const before = scan().findings[0]?.fingerprint;
    here.write({ 'a.js': line('one').replaceAll('\n', '\r\n') });
    expect(scan().findings[0]?.fingerprint).toBe(before);
    here.write({ 'tightlip.toml': 'exclude = ["a.js"]\r\n[severity]\r\n"github/*" = "low"\r\n' });
    expect(scan()).toMatchObject({ status: 0, findings: [] });
    here.write({ 'tightlip.toml': "exclude = ['src\\gen\\**']\n" });
    expect(tool('scan')).toMatchObject({ status: 2, stderr: expect.stringContaining('write / between folders, also on Windows') });
  });

  it('20: one company file for everyone, merged with the repository, locally and in CI, without a network', () => {
    here.write({
      'node_modules/@corp/tightlip-config/tightlip.toml': '[[rule]]\nid = "corp/token"\ntitle = "Corp token"\nseverity = "high"\ntoken = ["corp_", { alphabet = "hex-lower", length = 24 }]\n',
      'tightlip.toml': 'extends = ["npm:@corp/tightlip-config"]\nexclude = ["vendor/"]\n',
      '.gitignore': 'node_modules/\n',
      'a.js': `corp_${'0123456789ab'.repeat(2)}\n${line('one')}`,
      'vendor/b.js': line('two'),
      'company.toml': 'locked = ["exclude"]\n',
    });
    expect(scan().findings.map(({ rule }) => rule)).toEqual(['corp/token', 'github/personal-access-token']);
    expect(scan('scan', '-c', 'company.toml').findings.map(({ path }) => path)).toEqual(['a.js', 'a.js', 'vendor/b.js']);
    here.git('add', '-A');
    expect(scan('staged').findings.map(({ rule }) => rule)).toEqual(['corp/token', 'github/personal-access-token']);
  });

  it('21: a configuration adds to the rules, skips nothing in silence, and an unknown key is an error', () => {
    here.write({ 'tightlip.toml': '[[allow]]\nrule = "generic/*"\npaths = ["test/"]\nreason = "made up"\n', 'test/a.js': line('one') });
    expect(scan()).toMatchObject({ status: 1, findings: [{ path: 'test/a.js' }] });
    here.write({ 'tightlip.toml': '[[allowlists]]\npaths = ["test/"]\n' });
    expect(tool('scan')).toMatchObject({ status: 2, stderr: expect.stringContaining('unknown key `allowlists`') });
    here.write({ 'tightlip.toml': 'exclude = ["test/"]\n' });
    expect(JSON.parse(tool('scan', '--format', 'json').stdout)).toMatchObject({ scan: { skipped: { excluded: 1 } } });
  });

  it('29: fixtures are accepted as a class, with a reason, and nothing else is', () => {
    here.write({ 'tightlip.toml': '[[allow]]\nrule = "github/*"\npaths = ["test/fixtures/"]\nreason = "made up for tests"\n', 'test/fixtures/a.js': line('one'), 'test/fixtures/b.js': line('new'), 'src/c.js': line('three'), 'test/fixtures/aws.ini': `aws_access_key_id = ${awsPair().id}\naws_secret_access_key = ${awsPair().secret}\n` });
    const shown = scan();
    expect([shown.status, [...new Set(shown.findings.map(({ path }) => path))], shown.suppressed.map(({ path }) => path)]).toEqual([1, ['src/c.js', 'test/fixtures/aws.ini'], ['test/fixtures/a.js', 'test/fixtures/b.js']]);
    expect(existsSync(join(here.path, 'tightlip-baseline.jsonl'))).toBe(false);
  });
});
