/** Configuration and exceptions through the built program. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { symlinkSync } from 'node:fs';
import { tightlip } from '../helpers/program.ts';
import { reported, type Reported } from '../helpers/reported.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const run = (args: readonly string[], cwd = here.path, env: Record<string, string> = here.env): Reported => reported(args, cwd, env);
const line = (seed = 'one', comment = ''): string => `const t = '${githubToken(seed)}';${comment}\n`;

describe('scan', () => {
  it('obeys the work tree: exclude, nested files, severity, fail-on', () => {
    here.write({
      'tightlip.toml': 'exclude = ["dist/"]\n[severity]\n"github/*" = "medium"\n',
      'web/tightlip.toml': 'fail-on = "high"\n',
      'dist/a.js': line(),
      'web/a.js': line(),
    });
    const web = run(['scan']);
    expect([web.status, web.findings.map(({ path, severity }) => [path, severity])]).toEqual([0, [['web/a.js', 'medium']]]);
    expect(run(['scan', '--fail-on', 'low']).status).toBe(1);
    here.write({ 'b.js': line() });
    expect(run(['scan']).status).toBe(1);
    expect(run(['scan', '--no-config']).findings.map(({ path }) => path)).toEqual(['b.js', 'dist/a.js', 'web/a.js']);
    expect(run(['scan', 'a.js'], join(here.path, 'web')).status).toBe(0);
  });

  it('accepts by comment and by fingerprint, and says so', () => {
    here.write({ 'a.js': line('one', ' // tightlip:allow github/personal-access-token -- test account'), 'b.js': line('two') });
    const first = run(['scan']);
    expect([first.status, first.suppressed]).toMatchObject([1, [{ path: 'a.js', by: { kind: 'inline', reason: 'test account' } }]]);
    here.write({ 'tightlip.toml': `[[allow]]\nfingerprint = "${first.findings[0]?.fingerprint}"\nreason = "demo"\n` });
    expect(run(['scan'])).toMatchObject({ status: 0, findings: [] });
    expect(run(['scan', '--strict'])).toMatchObject({ status: 1, suppressed: [] });
    here.write({ 'b.js': '', 'a.js': line('three') });
    expect(run(['scan']).notices).toMatchObject([{ code: 'stale-exception', path: 'tightlip.toml', startLine: 1 }]);
    expect(run(['scan', 'a.js']).notices).toEqual([]);
  });

  it('finds own rules and words', () => {
    here.write({
      'tightlip.toml': '[[rule]]\nid = "corp/deploy"\ntitle = "Deploy token"\nseverity = "high"\ntoken = ["corp_", { alphabet = "hex-lower", length = 24 }]\n[leaks]\nhosts = ["corp.example"]\n[[leak]]\nwords = ["Projekt Löwe"]\n',
      'a.txt': `x = corp_${'0123456789ab'.repeat(2)}\nsee https://wiki.corp.example/x\nprojekt löwe\n`,
    });
    expect(run(['scan']).findings.map(({ rule, startLine }) => `${rule}:${startLine}`)).toEqual(['corp/deploy:1', 'leak/host:2', 'leak/word:3']);
  });

  it('exits 2 and says where when the configuration is wrong', () => {
    here.write({ 'tightlip.toml': 'exlude = []\n' });
    expect(run(['scan'])).toMatchObject({ status: 2, stderr: 'tightlip: tightlip.toml:1:1: unknown key `exlude`\nhint: did you mean `exclude`?\n' });
  });

  it('does not read a link out of the repository', () => {
    symlinkSync('/etc/passwd', join(here.path, 'tightlip.toml'));
    expect(run(['scan'])).toMatchObject({ status: 2 });
  });

  it('takes a company file by option and by environment, above the repository', () => {
    here.write({ 'company.toml': 'locked = ["exclude"]\n', 'tightlip.toml': 'exclude = ["a.js"]\n', 'a.js': line() });
    expect(run(['scan']).status).toBe(0);
    const locked = { status: 1, notices: [{ code: 'policy-locked', path: 'tightlip.toml', startLine: 1 }] };
    expect(run(['scan', '--config', 'company.toml'])).toMatchObject(locked);
    expect(run(['scan'], here.path, { ...here.env, TIGHTLIP_CONFIG: 'company.toml' })).toMatchObject(locked);
  });
});

describe('staged', () => {
  it('reads configuration from the index, and says what is not staged', () => {
    here.write({ 'sub/tightlip.toml': 'exclude = ["a.js"]\n', 'sub/a.js': line() });
    here.git('add', 'sub/a.js');
    expect(run(['staged'])).toMatchObject({ status: 1, notices: [{ code: 'config-not-staged', path: 'sub/tightlip.toml', message: expect.stringContaining('is not staged and does not count') }] });
    here.git('add', '-A');
    expect(run(['staged'])).toMatchObject({ status: 0, findings: [] });
    here.write({ 'tightlip.toml': 'exclude = ["**"]\n', 'b.js': line() });
    here.git('add', 'b.js');
    expect(run(['staged'])).toMatchObject({ status: 1, notices: [{ code: 'config-weakened', path: 'sub/tightlip.toml' }, { code: 'config-not-staged' }] });
    expect(run(['staged'], join(here.path, 'sub'))).toMatchObject({ status: 1 });
  });

  it('shows each comment that a change accepts something by', () => {
    here.write({ 'a.js': line('one', ' // tightlip:allow github/personal-access-token -- test account') });
    here.git('add', '-A');
    expect(run(['staged'])).toMatchObject({ status: 0, notices: [{ code: 'exceptions-weakened', path: 'a.js', startLine: 1 }] });
  });

  it('ends at once when the configuration is wrong', () => {
    here.write({ 'tightlip.toml': 'exclude = "x"\n', 'a.js': line() });
    here.git('add', '-A');
    expect(run(['staged'])).toMatchObject({ status: 2 });
  });
});

describe('nested files', () => {
  beforeEach(() => {
    here.write({ 'web/tightlip.toml': 'disable = ["github/*"]\n', 'web/a.js': line(), 'a.js': line('two') });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'first');
  });

  it('hold for history as they stand now', () => {
    expect(run(['history']).findings.map(({ path }) => path)).toEqual(['a.js']);
    expect(run(['history', '--no-config']).findings.map(({ path }) => path)).toEqual(['a.js', 'web/a.js']);
    here.write({ 'web/tightlip.toml': 'disable = []\n' });
    expect(run(['history'], join(here.path, 'web')).findings.map(({ path }) => path)).toEqual(['a.js', 'web/a.js']);
    here.write({ 'web/tightlip.toml': 'disabel = []\n' });
    expect(run(['history'])).toMatchObject({ status: 2, stderr: expect.stringContaining('web/tightlip.toml:1:1') });
  });

  it('and exclusions hold for no other place of the same text', () => {
    here.write({ 'tightlip.toml': 'exclude = ["dist/"]\n', 'dist/c.js': line('four') });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'second');
    here.write({ 'src/c.js': line('four'), 'src/a.js': line(), 'dist/a.js': line('two') });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'third');
    expect(run(['history']).findings.map(({ path }) => path)).toEqual(['a.js', 'src/a.js', 'src/c.js']);
  });

  it('that are changed and not staged are told, too', () => {
    here.write({ 'web/tightlip.toml': 'disable = ["aws/*"]\n', 'web/b.js': line('three') });
    here.git('add', 'web/b.js');
    expect(run(['staged'])).toMatchObject({ status: 0, notices: [{ code: 'config-not-staged', path: 'web/tightlip.toml', message: expect.stringContaining('git add web/tightlip.toml') }] });
  });

  it('with a stale exception are not what the command edits', () => {
    here.write({ 'web/tightlip.toml': `[[allow]]\nfingerprint = "f1:${'0'.repeat(32)}"\nreason = "x"\n` });
    expect(run(['scan']).notices).toMatchObject([{ code: 'stale-exception', path: 'web/tightlip.toml', message: 'matches nothing any more: remove it' }]);
  });
});

describe('stdin', () => {
  it('obeys the repository around', () => {
    here.write({ 'tightlip.toml': 'disable = ["github/*"]\n' });
    expect(tightlip(['stdin'], { cwd: here.path, env: here.env, input: line() }).status).toBe(0);
  });

  it('obeys the folder that its path lies in', () => {
    here.write({ 'web/tightlip.toml': 'exclude = ["*.js"]\n' });
    const status = (...path: string[]): number | null => tightlip(['stdin', ...path], { cwd: here.path, env: here.env, input: line() }).status;
    expect([status(), status('--path', 'web/a/b.js'), status('--path', 'b.js'), status('--path', '../web/b.js'), status('--path', '/web/b.js')]).toEqual([1, 0, 1, 1, 1]);
  });
});

describe('import', () => {
  it('accepts by fingerprint what another scanner ignored by line', () => {
    here.write({ 'a.js': `// first\n${line()}`, 'b.js': line('two'), '.gitleaksignore': 'a.js:github-pat:2\ngone.js:x:1\n', '.gitleaks.toml': "[allowlist]\npaths = ['''^b\\.js$''']\n" });
    expect(tightlip(['import', '.gitleaksignore'], { cwd: here.path, env: here.env })).toMatchObject({ status: 0, stderr: expect.stringContaining('1 new of 2 places; at 1 of them tightlip finds nothing') });
    expect(run(['scan'])).toMatchObject({ status: 1, findings: [{ path: 'b.js' }], suppressed: [{ path: 'a.js', by: { kind: 'baseline', reason: 'accepted in .gitleaksignore' } }] });
    expect(tightlip(['import', '.gitleaks.toml'], { cwd: here.path, env: here.env })).toMatchObject({ status: 0 });
    expect(run(['scan'])).toMatchObject({ status: 0 });
    expect(tightlip(['import', '.gitleaks.toml'], { cwd: here.path, env: here.env })).toMatchObject({ status: 0, stdout: expect.stringContaining('exclude = ['), stderr: expect.stringContaining('was not touched') });
    expect(tightlip(['import', 'package.json'], { cwd: here.path, env: here.env })).toMatchObject({ status: 2 });
  });
});
