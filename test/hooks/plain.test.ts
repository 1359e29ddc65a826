/** Plain hooks as git runs them: every way to make a commit or to publish one, and surroundings as poor as those of a GUI client. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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

describe('commits', () => {
  beforeEach(() => {
    here.write({ 'a.ini': 'a\n', 'b.ini': 'b\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'first');
    install();
  });

  it('are stopped with -a, --only, by path and --amend', () => {
    here.write({ 'a.ini': secret() });
    refused(['commit', '-qam', 'all']);
    refused(['commit', '-q', '-m', 'path', 'a.ini']);
    refused(['commit', '-q', '--only', '-m', 'only', 'a.ini']);
    here.write({ 'b.ini': 'harmless\n' });
    passes(['commit', '-q', '--only', '-m', 'only the other', 'b.ini']);
    here.git('add', 'a.ini');
    refused(['commit', '-q', '--amend', '--no-edit']);
    expect(here.git('status', '--porcelain')).toBe('M  a.ini');
    expect(existsSync(join(here.path, '.git/index.lock'))).toBe(false);
  });

  it('are stopped by their message, of --amend too', () => {
    refused(['commit', '-q', '--allow-empty', '-m', `why\n\n${secret()}`]);
    refused(['commit', '-q', '--amend', '--allow-empty', '-m', `why\n\n${secret()}`]);
    expect(here.git('log', '--format=%s')).toBe('first');
  });

  it('of merges are stopped when the merge makes them, and when conflicts were solved with a secret', () => {
    here.git('checkout', '-q', '-b', 'side');
    here.write({ 'a.ini': 'side\n', 'new.ini': secret() });
    here.git('add', '-A');
    here.git('commit', '-q', '--no-verify', '-m', 'side');
    here.git('checkout', '-q', 'main');
    here.write({ 'b.ini': 'main\n' });
    here.git('commit', '-qam', 'main', '--no-verify');
    expect(run(['merge', '-q', '--no-edit', 'side'], here.path, { TIGHTLIP_SKIP: 'to see that git asks' }).text).toBe('tightlip: nothing was scanned, TIGHTLIP_SKIP says: to see that git asks\n'.repeat(2));
    here.git('reset', '-q', '--hard', 'HEAD~1');
    // What is in one of the parents is not of the merge; a secret that only the merge has is.
    passes(['merge', '-q', '--no-edit', 'side']);
    here.git('reset', '-q', '--hard', 'HEAD~1');
    here.git('merge', '-q', '--no-commit', 'side');
    here.write({ 'b.ini': secret('merge') });
    here.git('add', 'b.ini');
    refused(['commit', '-q', '--no-edit']);
    here.git('merge', '--abort');
    here.write({ 'a.ini': 'main\n' });
    here.git('commit', '-qam', 'conflict', '--no-verify');
    expect(run(['merge', '-q', 'side']).status).toBe(1);
    here.write({ 'a.ini': secret('conflict') });
    here.git('add', 'a.ini');
    refused(['commit', '-q', '--no-edit']);
    here.write({ 'a.ini': 'solved\n' });
    here.git('add', 'a.ini');
    passes(['commit', '-q', '--no-edit']);
  });

  it('of rebase and cherry-pick are looked at by the push', () => {
    execFileSync(git, ['init', '-q', '--bare', 'over there.git'], { cwd: join(here.path, '..'), env: here.env });
    here.git('remote', 'add', 'origin', '../over there.git');
    passes(['push', '-q', 'origin', 'main']);
    here.git('checkout', '-q', '-b', 'side');
    here.write({ 'c.ini': secret() });
    here.git('add', '-A');
    here.git('commit', '-q', '--no-verify', '-m', 'side');
    here.git('checkout', '-q', 'main');
    here.write({ 'b.ini': 'main\n' });
    passes(['commit', '-qam', 'main']);
    const picked = run(['cherry-pick', 'side']);
    if (picked.status === 0) refused(['push', '-q', 'origin', 'main']);
    here.git('reset', '-q', '--hard', 'main');
    here.git('checkout', '-q', 'side');
    run(['rebase', '-q', 'main']);
    refused(['push', '-q', 'origin', 'side']);
    refused(['push', '-q', '--force', 'origin', 'side:refs/heads/main', 'main:refs/heads/other']);
    passes(['push', '-q', 'origin', 'main~1:refs/heads/fine']);
    passes(['push', '-q', 'origin', ':fine']);
  });

  it('are stopped in linked worktrees and in submodules with hooks of their own', () => {
    here.git('worktree', 'add', '-q', '-b', 'linked', '../linked tree');
    const linked = join(here.path, '../linked tree');
    writeFileSync(join(linked, 'a.ini'), secret());
    refused(['commit', '-qam', 'linked'], linked);
    here.git('submodule', '--quiet', 'add', here.path, 'inner');
    const inner = join(here.path, 'inner');
    install(inner);
    writeFileSync(join(inner, 'a.ini'), secret());
    refused(['commit', '-qam', 'inner'], inner);
    writeFileSync(join(inner, 'a.ini'), 'fine\n');
    passes(['commit', '-qam', 'inner'], inner);
    passes(['commit', '-qam', 'outer']);
    expect(tightlip(['doctor'], { cwd: linked, env: here.env }).status).toBe(0);
  });

  it('are stopped where PATH is empty, relative, or full of other programs', () => {
    here.write({ 'a.ini': secret() });
    mkdirSync(join(here.path, 'bin'));
    for (const name of ['node', 'git']) writeFileSync(join(here.path, 'bin', name), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    for (const PATH of ['', '/usr/bin:/bin', '/nowhere', 'bin:.']) refused(['commit', '-qm', 'thin', 'a.ini'], here.path, { PATH, NODE_OPTIONS: '--require /nowhere.js' });
    here.git('commit', '-qam', 'bad', '--no-verify');
    execFileSync(git, ['init', '-q', '--bare', 'there.git'], { cwd: join(here.path, '..'), env: here.env });
    for (const PATH of ['', '/nowhere']) refused(['push', '../there.git', 'main'], here.path, { PATH });
  });
});

describe('what was there before', () => {
  it('runs first, with arguments and input, and decides too; comes back to the byte, mode and link', () => {
    mkdirSync(join(here.path, 'tools'));
    leaveTrace(join(here.path, 'tools/push'), 'cat;');
    symlinkSync('../../tools/push', join(here.path, '.git/hooks/pre-push'));
    writeFileSync(join(here.path, '.git/hooks/pre-commit'), '#!/bin/sh\n[ ! -f stop ] || exit 3\n', { mode: 0o750 });
    install();
    install();
    here.write({ stop: '' });
    expect(run(['commit', '-q', '--allow-empty', '-m', 'x']).status).toBe(1);
    execFileSync('rm', [join(here.path, 'stop')]);
    passes(['commit', '-q', '--allow-empty', '-m', 'x']);
    execFileSync(git, ['init', '-q', '--bare', 'there.git'], { cwd: join(here.path, '..'), env: here.env });
    passes(['push', '-q', '../there.git', 'main']);
    expect(traces()).toMatch(/^pre-push\.before-tightlip \.\.\/there\.git \.\.\/there\.git\nrefs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n$/);
    expect(tightlip(['uninstall'], { cwd: here.path, env: here.env }).status).toBe(0);
    expect(execFileSync('sh', ['-c', 'ls -l pre-commit pre-push | cut -c1-10; readlink pre-push; ls | grep -v sample'], { cwd: join(here.path, '.git/hooks'), encoding: 'utf8' })).toBe('-rwxr-x---\nlrwxrwxrwx\n../../tools/push\npre-commit\npre-push\n');
  });

  it('comes back where our script was removed by hand', () => {
    const hook = join(here.path, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\n# first\n', { mode: 0o755 });
    install();
    execFileSync('rm', [hook]);
    expect(tightlip(['uninstall'], { cwd: here.path, env: here.env }).stdout).toContain('pre-commit: removed');
    expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\n# first\n');
    expect(existsSync(`${hook}.before-tightlip`)).toBe(false);
  });

  it('and what was added to our script since stays', () => {
    const [hooks, read] = [join(here.path, '.git/hooks'), (name: string): string => readFileSync(join(here.path, '.git/hooks', name), 'utf8')];
    const add = (name: string): void => writeFileSync(join(hooks, name), read(name).replace('export PATH\n', 'export PATH\necho mine\n'));
    install();
    add('pre-commit');
    const ran = tightlip(['uninstall'], { cwd: here.path, env: here.env });
    expect(ran.stdout).toContain(`lines that were added to it are kept: ${join(hooks, 'pre-commit')}`);
    expect(read('pre-commit')).toBe('#!/bin/sh\necho mine\n');
    expect(existsSync(join(hooks, 'pre-push'))).toBe(false);

    // What was there is chained, and is restored; the lines are beside it.
    install();
    expect(read('pre-commit.before-tightlip')).toBe('#!/bin/sh\necho mine\n');
    writeFileSync(join(hooks, 'pre-commit'), `${read('pre-commit')}\necho too\n`);
    expect(tightlip(['uninstall'], { cwd: here.path, env: here.env }).status).toBe(0);
    expect([read('pre-commit'), read('pre-commit.added')]).toEqual(['#!/bin/sh\necho mine\n', '#!/bin/sh\necho too\n']);
  });

  it('and what was added to our script runs before it when it is installed again', () => {
    install();
    writeFileSync(join(here.path, '.git/hooks/pre-commit'), readFileSync(join(here.path, '.git/hooks/pre-commit'), 'utf8').replace('export PATH\n', 'export PATH\nexit 3\n'));
    install();
    install();
    expect(readFileSync(join(here.path, '.git/hooks/pre-commit.before-tightlip'), 'utf8')).toBe('#!/bin/sh\nexit 3\n');
    expect(run(['commit', '-q', '--allow-empty', '-m', 'x']).status).toBe(1);
  });

  it('is not thrown away when somebody replaced our script', () => {
    writeFileSync(join(here.path, '.git/hooks/pre-commit'), '#!/bin/sh\n# first\n', { mode: 0o755 });
    install();
    writeFileSync(join(here.path, '.git/hooks/pre-commit'), '#!/bin/sh\n# second\n', { mode: 0o755 });
    const again = tightlip(['install', 'pre-commit'], { cwd: here.path, env: here.env });
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('was replaced since tightlip was installed') as string });
    expect(readFileSync(join(here.path, '.git/hooks/pre-commit.before-tightlip'), 'utf8')).toContain('first');
    expect(readFileSync(join(here.path, '.git/hooks/pre-commit'), 'utf8')).toContain('second');
  });
});

describe('core.hooksPath', () => {
  it.each(["it's our hooks", 'with "quotes" and $(touch x)', 'häkchen 钩子'])('%s', (name) => {
    here.git('config', 'core.hooksPath', name);
    install();
    here.write({ 'a.ini': secret() });
    here.git('add', 'a.ini');
    refused(['commit', '-qm', 'x']);
    expect(existsSync(join(here.path, 'x'))).toBe(false);
    expect(tightlip(['uninstall'], { cwd: here.path, env: here.env }).status).toBe(0);
  });

  it('that cannot be written is said, with what to do', () => {
    here.git('config', 'core.hooksPath', '/dev/null');
    expect(tightlip(['install'], { cwd: here.path, env: here.env })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^tightlip: \/dev\/null\S* cannot be written: .*\nhint: core\.hooksPath switches all hooks off here/) as string });
  });

  it('that git follows in its own way is followed like that', () => {
    const asked = (): unknown[] => [tightlip(['install'], { cwd: here.path, env: here.env }).status, tightlip(['doctor'], { cwd: here.path, env: here.env }).status];
    // Nothing is there: git looks for x first, and for an empty one at the root of the file system.
    for (const off of ['./x/../y', '']) {
      here.git('config', 'core.hooksPath', off);
      expect(asked(), off).toEqual([2, 1]);
      expect([existsSync(join(here.path, 'y')), existsSync(join(here.path, 'pre-commit'))]).toEqual([false, false]);
    }
    mkdirSync(join(here.path, '../far/away'), { recursive: true });
    symlinkSync('../far/away', join(here.path, 'x'));
    here.git('config', 'core.hooksPath', './x/../y');
    expect(asked()).toEqual([0, 0]);
    expect(existsSync(join(here.path, '../far/y/pre-commit'))).toBe(true);
    here.write({ 'a.ini': secret() });
    here.git('add', 'a.ini');
    refused(['commit', '-qm', 'x']);
    expect(tightlip(['uninstall'], { cwd: here.path, env: here.env }).status).toBe(0);
    expect(existsSync(join(here.path, '../far/y/pre-commit'))).toBe(false);
  });

  it('a folder in place of a hook, and a repository whose path breaks lines, are said', () => {
    mkdirSync(join(here.path, '.git/hooks/pre-commit'));
    expect(tightlip(['install'], { cwd: here.path, env: here.env })).toMatchObject({ status: 2, stderr: expect.stringContaining('pre-commit is a folder, and git cannot run it\nhint: ') as string });
    const odd = join(here.path, '../two\nlines');
    here.git('init', '-q', odd);
    for (const command of ['install', 'doctor']) expect(tightlip([command], { cwd: odd, env: here.env })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('has a line break in it') as string });
  });

  it.skipIf(process.getuid?.() === 0)('of a read-only folder too', () => {
    chmodSync(join(here.path, '.git/hooks'), 0o555);
    expect(tightlip(['install'], { cwd: here.path, env: here.env })).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be written: no permission') as string });
    chmodSync(join(here.path, '.git/hooks'), 0o755);
  });
});
