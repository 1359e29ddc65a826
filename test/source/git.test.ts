import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fieldsOf, GitFailure, gitOutput, gitOutputNow, startGit } from '../../src/source/git.ts';
import { repository } from '../helpers/repository.ts';
import { startedBy, ways } from '../helpers/ways.ts';

const here = repository();
afterAll(() => here.remove());
here.write({ a: 'content\n' });
here.git('add', '.');
here.git('commit', '-qm', 'first');
const around = { cwd: here.path, env: here.env };

/** Surroundings in which `git` is this shell script. */
function fake(name: string, script: string): typeof around {
  const bin = join(here.path, '..', name);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return { cwd: here.path, env: { ...here.env, PATH: `${bin}:${here.env['PATH']}` } };
}

const failure = async (work: Promise<unknown>): Promise<GitFailure> => work.then(() => expect.unreachable('it did not fail'), (error: unknown) => error as GitFailure);

describe.each(ways)('what git prints, started %s', (_, way) => {
  startedBy(way);

  it('comes whole, and gets its input', async () => {
    expect((await gitOutput(['cat-file', '--batch'], around, 'HEAD:a\n')).toString()).toMatch(/^[0-9a-f]{40} blob 8\ncontent\n\n$/);
    expect(gitOutputNow(['cat-file', '--batch'], around, 'HEAD:a\n', 1000).toString()).toMatch(/ blob 8\n/);
  });

  it('is nothing to go by when git ends with an error, whatever it printed before', async () => {
    const half = fake('half', 'echo half an answer; echo "fatal: it broke" >&2; exit 3');
    expect(await failure(gitOutput(['rev-list'], half))).toMatchObject({ name: 'GitFailure', status: 3, message: 'git rev-list ended with status 3: it broke' });
    expect(() => gitOutputNow(['rev-list'], half, '', 1000)).toThrow(GitFailure);
  });

  it('names paths as they are, and as a word of a shell', async () => {
    const dubious = fake('dubious', `printf "fatal: detected dubious ownership in repository at '/srv/jos\\303\\251\\351\\233\\233/it's'\\nTo add...\\n" >&2; exit 128`);
    expect(await failure(gitOutput(['rev-list'], dubious))).toMatchObject({
      message: "git refuses the repository at /srv/josé雛/it's: it belongs to another user",
      hint: `If you trust it: git config --global --add safe.directory '/srv/josé雛/it'\\''s'`,
    });
  });

  it('is nothing to go by when a signal ends git', async () => {
    const killed = fake('killed', 'echo half an answer; kill -9 $$');
    expect(await failure(gitOutput(['rev-list'], killed))).toMatchObject({ status: null, message: 'git rev-list was ended by a signal' });
    expect(() => gitOutputNow(['rev-list'], killed, '', 1000)).toThrow('was ended by a signal');
  });

  it('is an error when there is no git', async () => {
    expect(await failure(gitOutput(['rev-list'], { cwd: here.path, env: { PATH: '' } }))).toMatchObject({ status: null, message: 'git was not found on PATH' });
  });

  it('is an error above a limit', () => expect(() => gitOutputNow(['cat-file', '--batch'], around, 'HEAD:a\n', 20)).toThrow(GitFailure));

  it('does not wait for a child of git that outlives it', async () => {
    const wrapper = fake('wrapper', 'sleep 60 & echo "fatal: gone" >&2; exit 1');
    expect(await failure(gitOutput(['rev-list'], wrapper))).toMatchObject({ status: 1, stderr: expect.stringContaining('gone') as string });
  }, 10_000);
});

describe.each(ways)('git, started %s', (_, way) => {
  startedBy(way);

  it('runs nothing that the repository configures', async () => {
    here.git('config', 'core.fsmonitor', `touch ${join(here.path, '../ran')}; false`);
    here.git('config', 'alias.rev-parse', '!false');
    here.git('config', 'core.pager', 'false');
    expect((await gitOutput(['status', '--porcelain'], around)).toString()).toBe('');
    expect(() => chmodSync(join(here.path, '../ran'), 0o600)).toThrow('ENOENT');
    here.git('config', '--unset', 'core.fsmonitor');
  });

  it('can be ended before its time', async () => {
    const git = startGit(['cat-file', '--batch'], around, true);
    git.stop();
    expect(await failure(git.end())).toBeInstanceOf(GitFailure);
    git.stop();
  });

  it('gets more than a pipe holds, and gives more than is held', async () => {
    const echo = fake('echo', 'exec cat');
    const line = `${'0123456789abcde'.repeat(64)}\n`;
    const text = line.repeat(4000);
    expect(Buffer.compare(await gitOutput(['cat-file'], echo, text), Buffer.from(text))).toBe(0);
    const git = startGit(['cat-file'], fake('many', "yes 0123456789abcdef | head -c 3000000; echo 'said' >&2"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    let size = 0;
    for (let piece = await git.read(); piece; piece = await git.read()) size += piece.length;
    await git.end();
    expect(size).toBe(3_000_000);
  });

  it('takes input in turns, and as Latin-1', async () => {
    const git = startGit(['cat-file'], fake('turns', 'exec cat'), true);
    for (const word of ['one', 'tw\u00f6', 'three']) {
      await git.write(word);
      expect((await git.read())?.toString('latin1')).toBe(word);
    }
    git.finish();
    expect(await git.read()).toBeUndefined();
    await git.end();
  });

  it('is not started with what a zero byte would cut', async () => {
    expect(() => startGit(['rev-list', 'a\0b'], around)).toThrow('null bytes');
  });

  it('that died takes no more input, and says so at its end', async () => {
    const git = startGit(['cat-file'], fake('dead', 'exit 5'), true);
    await git.write('x'.repeat(1 << 20));
    git.finish();
    expect(await failure(git.end())).toMatchObject({ status: 5 });
  });
});

describe.each(ways)('fields of a git started %s', (_, way) => {
  startedBy(way);

  it.each([
    ['', []],
    ['a\\0b\\0', ['a', 'b']],
    ['\\0\\0', ['', '']],
  ])('of %j', async (printed, expected) => {
    const found: string[] = [];
    const name = `fields-${Buffer.from(printed).toString('hex')}`;
    for await (const some of fieldsOf(startGit(['ls-files'], fake(name, `printf '${printed}'`)), 0)) found.push(...some.map(String));
    expect(found).toEqual(expected);
  });

  it('are the same however git writes them', async () => {
    const found: string[] = [];
    for await (const some of fieldsOf(startGit(['ls-files'], fake('slow', "printf 'on'; sleep 0.05; printf 'e\\0tw'; sleep 0.05; printf 'o\\0'")), 0)) found.push(...some.map(String));
    expect(found).toEqual(['one', 'two']);
  });

  it('that were cut off are a failure, however git ended', async () => {
    const read = async (): Promise<void> => {
      for await (const some of fieldsOf(startGit(['ls-files'], fake('cut', "printf 'a\\0cut off'")), 0)) expect(some.map(String)).toEqual(['a']);
    };
    expect(await failure(read())).toBeInstanceOf(GitFailure);
  });

  it('end with a failure when git does', async () => {
    const found: string[] = [];
    const read = async (): Promise<void> => {
      for await (const some of fieldsOf(startGit(['ls-files'], fake('broken', "printf 'one\\0'; exit 1")), 0)) found.push(...some.map(String));
    };
    expect(await failure(read())).toBeInstanceOf(GitFailure);
  });
});
