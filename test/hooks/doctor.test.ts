import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find, tightlip, type Ran } from '../helpers/program.ts';
import { repository, scratch, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const run = (...words: string[]): Ran => tightlip(words, { cwd: here.path, env: here.env });
const hook = (name: string): string => join(here.path, '.git/hooks', name);

function installed(): void {
  expect(run('install')).toMatchObject({ status: 0 });
  expect(run('doctor')).toMatchObject({ status: 0, stdout: expect.stringMatching(/\nguarded\n$/) as string });
}

it.skipIf(process.platform === 'win32')('no git of the repository is started, though PATH names its folder', () => {
  writeFileSync(join(here.path, 'git'), `#!/bin/sh\ntouch '${join(here.path, 'sung')}'\n`);
  chmodSync(join(here.path, 'git'), 0o755);
  const env = { ...here.env, PATH: `.:${here.env['PATH']}`, EDITOR: 'vi', GIT_PAGER: 'less', PREFIX: '/usr' };
  for (const words of [['install'], ['doctor'], ['uninstall'], ['install', '--global'], ['uninstall', '--global']]) expect(tightlip(words, { cwd: here.path, env })).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(join(here.path, 'sung'))).toBe(false);
});

describe('doctor says 1 and what to do', () => {
  it('where nothing is installed, or not all', () => {
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringContaining('FAIL  commit-msg is not guarded\n      fix: tightlip install commit-msg\n') as string });
    run('install', 'pre-commit');
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringMatching(/ok {4}pre-commit is guarded .*\nFAIL {2}pre-merge-commit is not guarded/) as string });
  });

  it('where a hook lost its exec bit, its node or its program', () => {
    installed();
    chmodSync(hook('pre-commit'), 0o644);
    writeFileSync(hook('pre-push'), readFileSync(hook('pre-push'), 'utf8').replace(/^node=.*$/m, "node='/nowhere/node'"));
    writeFileSync(hook('commit-msg'), readFileSync(hook('commit-msg'), 'utf8').replace(/^script=.*$/m, "script='/nowhere/tightlip.js'"));
    const { status, stdout } = run('doctor');
    expect(status).toBe(1);
    expect(stdout).toContain('FAIL  pre-commit is executable\n');
    expect(stdout).toContain('FAIL  pre-push finds node (/nowhere/node)\n');
    expect(stdout).toContain('FAIL  commit-msg finds tightlip (/nowhere/tightlip.js)\n');
  });

  it.each([['# tightlip staged', 1], ['exit 0\ntightlip staged', 1], ['tightlip staged || true', 1], ['tightlip staged', 0], ['npm test # all\nnpx tightlip staged || exit $?', 0], ['if true; then exit 0; fi; tightlip staged', 0]])('where a script of somebody else only seems to call it: %j', (lines, status) => {
    installed();
    writeFileSync(hook('pre-commit'), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
    expect(run('doctor').status).toBe(status);
  });

  it('but not of hooks that are passed on to', () => {
    expect(run('install', '--global').status).toBe(0);
    for (const name of ['pre-commit', 'post-checkout']) writeFileSync(hook(name), '#!/bin/sh\n', { mode: 0o755 });
    expect(run('doctor')).toMatchObject({ status: 0, stdout: expect.not.stringContaining('does not run') as string });
    writeFileSync(hook('push-to-checkout'), '#!/bin/sh\n', { mode: 0o755 });
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringMatching(/does not run these hooks of \S+: push-to-checkout\n/) as string });
    run('uninstall', '--global');
  });

  it('where core.hooksPath shadows the hooks, or one scope another', () => {
    installed();
    here.git('config', '--global', 'core.hooksPath', '/everywhere');
    here.git('config', 'core.hooksPath', 'other');
    const { status, stdout } = run('doctor');
    expect(status).toBe(1);
    expect(stdout).toContain('FAIL  core.hooksPath /everywhere (global) is shadowed by other (local)\n');
    expect(stdout).toMatch(/FAIL {2}git does not run these hooks of \S+: commit-msg, pre-commit, pre-merge-commit, pre-push\n/);
  });

  it('where git is old', () => {
    installed();
    mkdirSync(join(here.path, '../bin'));
    writeFileSync(join(here.path, '../bin/git'), `#!/bin/sh\n[ "$1" != --version ] || { echo git version 2.17.1; exit; }\nPATH='${here.env['PATH']}' exec git "$@"\n`, { mode: 0o755 });
    here.env['PATH'] = `${join(here.path, '../bin')}:${here.env['PATH']}`;
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringContaining('FAIL  git 2.17.1\n      fix: tightlip needs git 2.32 or newer\n') as string });
  });

  it('where the configuration is wrong', () => {
    installed();
    here.write({ 'tightlip.toml': 'disable = ["githup/*"]\n' });
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringMatching(/FAIL {2}tightlip\.toml:1.*`disable` names no rule/) as string });
    here.write({ 'tightlip.toml': 'disable = [\n' });
    expect(run('doctor')).toMatchObject({ status: 1, stdout: expect.stringMatching(/FAIL {2}tightlip\.toml/) as string });
  });
});

it('doctor names exceptions that end soon, and those that match nothing', () => {
  installed();
  here.write({ 'app.ini': `token = ${githubToken()}\n` });
  here.git('add', '-A');
  const [found] = (find(['scan'], { cwd: here.path, env: here.env }).report['findings'] ?? []) as { fingerprint: string }[];
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  here.write({ 'tightlip.toml': `[[allow]]\nfingerprint = "${found?.fingerprint}"\nreason = "known"\nuntil = ${day(20)}\n\n[[allow]]\nfingerprint = "f1:${'0'.repeat(32)}"\nreason = "gone"\n` });
  const { status, stdout } = run('doctor');
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(new RegExp(`note {2}the exception for ${found?.fingerprint} \\(tightlip\\.toml:1\\) ends on ${day(20)}, in (?:19|20) days\\n`));
  expect(stdout).toMatch(/note {2}tightlip\.toml:6 matches nothing any more: tightlip allow --remove f1:0{32}\n/);
});

it('doctor says 2 where it cannot tell', () => {
  const outside = scratch();
  expect(tightlip(['doctor'], { cwd: outside.path, env: outside.env })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('this is not a git repository') as string });
  symlinkSync(process.execPath, join(outside.path, 'node'));
  expect(tightlip(['doctor'], { cwd: here.path, env: { ...here.env, PATH: outside.path } })).toMatchObject({ status: 2, stderr: expect.stringContaining('git was not found') as string });
  outside.remove();
});
