/** Hooks beyond one clone: for all repositories of a user, and in a bare one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';
import { git, hookTrials } from './helpers/trials.ts';

const secret = (seed = 'one'): string => `token = ${githubToken(seed)}\n`;

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const { run, refused, passes, install, leaveTrace, traces } = hookTrials(() => here);

describe('install --global', () => {
  it('says when git has no place for the setting', () => {
    mkdirSync(join(here.env['HOME'] as string, '.gitconfig'));
    expect(tightlip(['install', '--global'], { cwd: here.path, env: here.env })).toMatchObject({ status: 2, stderr: expect.stringContaining('git could not set core.hooksPath') as string });
  });

  it('guards every repository and passes all its own hooks on', () => {
    for (const hook of ['pre-commit', 'post-commit', 'prepare-commit-msg', 'post-checkout', 'reference-transaction']) leaveTrace(join(here.path, '.git/hooks', hook));
    for (const hook of ['pre-push', 'post-rewrite']) leaveTrace(join(here.path, '.git/hooks', hook), 'cat;');
    install(here.path, '--global');
    install(here.path, '--global');
    here.write({ 'a.ini': secret() });
    here.git('add', 'a.ini');
    refused(['commit', '-qm', 'x']);
    passes(['rm', '-q', '-f', 'a.ini']);
    passes(['commit', '-q', '--allow-empty', '-m', 'x']);
    passes(['commit', '-q', '--allow-empty', '--amend', '-m', 'y']);
    execFileSync(git, ['init', '-q', '--bare', 'there.git'], { cwd: join(here.path, '..'), env: here.env });
    leaveTrace(join(here.path, '../there.git/hooks/post-receive'), 'cat;');
    passes(['push', '-q', '../there.git', 'main']);
    passes(['worktree', 'add', '-q', '../linked']);
    for (const pattern of [/^pre-commit $/m, /^post-commit $/m, /^prepare-commit-msg \.git\/COMMIT_EDITMSG/m, /^post-rewrite amend\n[0-9a-f]{40} [0-9a-f]{40}$/m, /^pre-push .*\nrefs\/heads\/main /m, /^post-receive \n0{40} [0-9a-f]{40} refs\/heads\/main$/m, /^post-checkout 0{40} /m, /^reference-transaction committed$/m]) expect(traces()).toMatch(pattern);
    expect(tightlip(['uninstall', '--global'], { cwd: here.path, env: here.env }).status).toBe(0);
    expect(run(['config', '--global', '--get', 'core.hooksPath']).status).toBe(1);
    expect(existsSync(join(here.env['HOME'] as string, '.config/tightlip/hooks'))).toBe(false);
  });

  it('never runs a program that a repository brings', () => {
    install(here.path, '--global');
    const hook = join(here.env['HOME'] as string, '.config/tightlip/hooks/pre-commit');
    writeFileSync(hook, readFileSync(hook, 'utf8').replace(/^script=.*$/m, "script='/nowhere/tightlip.js'"));
    here.write({ 'node_modules/tightlip/bin/tightlip.js': 'require("fs").writeFileSync("canary", "")\n' });
    expect(run(['commit', '-q', '--allow-empty', '-m', 'x'])).toMatchObject({ status: 1, text: expect.stringContaining('the program is gone') as string });
    expect(existsSync(join(here.path, 'canary'))).toBe(false);
  });
});

describe('a bare repository', () => {
  it('refuses what a push brings', () => {
    const bare = join(here.path, '../there.git');
    execFileSync(git, ['init', '-q', '--bare', '-b', 'main', bare], { env: here.env });
    leaveTrace(join(bare, 'hooks/pre-receive'), 'cat;');
    install(bare);
    here.write({ 'a.ini': 'a\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'fine');
    passes(['push', '-q', bare, 'main']);
    here.write({ 'a.ini': secret() });
    here.git('commit', '-qam', 'bad');
    expect(refused(['push', '-q', bare, 'main'])).toContain('a.ini');
    expect(here.git('--git-dir', bare, 'log', '--format=%s', 'main')).toBe('fine');
    expect(traces()).toMatch(/^pre-receive\.before-tightlip \n0{40} [0-9a-f]{40} refs\/heads\/main\n/);
    expect(tightlip(['doctor'], { cwd: bare, env: here.env })).toMatchObject({ status: 0, stdout: expect.stringContaining('pre-receive is guarded') as string });
  });
});
