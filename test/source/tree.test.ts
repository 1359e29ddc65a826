import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listTree } from '../../src/source/tree.ts';
import { drain, texts, type Drained } from '../helpers/chunks.ts';
import { repository, scratch, type Scratch } from '../helpers/repository.ts';
import { treeSource } from '../helpers/tree.ts';
import type { Problem } from '../../src/types/source.ts';

let here: Scratch;
afterEach(() => here.remove());

interface Asked {
  readonly cwd?: string;
  readonly everything?: boolean;
  readonly largest?: number;
}

const scan = (paths: string[] = [], { cwd = here.path, everything, largest }: Asked = {}): Promise<Drained> =>
  drain(treeSource({ around: { cwd, env: here.env }, paths, everything }, largest));
const names = async (paths: string[] = [], asked: Asked = {}): Promise<string[]> => Object.keys(texts(await scan(paths, asked))).sort();

describe('inside a repository', () => {
  it('takes what is tracked or would be, by names from the top', async () => {
    here = repository();
    here.write({ '.gitignore': 'out/\n', 'sub/tracked': '1', 'sub/new': '2', 'out/built': '3' });
    here.git('add', 'sub/tracked');
    expect(await names()).toEqual(['.gitignore', 'sub/new', 'sub/tracked']);
    expect(await names(['.'], { cwd: join(here.path, 'sub') })).toEqual(['sub/new', 'sub/tracked']);
    expect(await names([], { everything: true })).toEqual(['.gitignore', 'out/built', 'sub/new', 'sub/tracked']);
  });

  it('takes the names it is given literally, even ignored ones', async () => {
    here = repository();
    here.write({ '.gitignore': '*.log\n', 'a.log': '1', '[ab].txt': '2', 'a.txt': '3', '--help': '4', 'sub/x': '5' });
    expect(await names(['a.log', '[ab].txt', './--help', join(here.path, 'sub/x')])).toEqual(['--help', '[ab].txt', 'a.log', 'sub/x']);
    await expect(scan(['*.txt'])).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('*.txt') });
  });

  it('looks at the others where one of several names is of nothing', async () => {
    here = repository();
    here.write({ a: '1', 'sub/b': '2' });
    const seen = await scan(['gone', 'a', 'sub', 'a/x']);
    expect(Object.keys(texts(seen)).sort()).toEqual(['a', 'sub/b']);
    expect(seen.problems).toMatchObject([{ code: 'unreadable', path: 'gone', message: 'no such file or directory' }, { code: 'unreadable', path: 'a/x' }]);
    await expect(scan(['gone', 'too'])).rejects.toMatchObject({ name: 'UserError', message: 'no such file or directory: "gone"' });
    await expect(scan(['a\ufffd'])).rejects.toMatchObject({ name: 'UserError', hint: expect.stringContaining('name the folder') as string });
    await expect(scan(['a', ''])).rejects.toMatchObject({ name: 'UserError' });
  });

  it('names ignored files without reading them', async () => {
    here = repository();
    here.write({ '.gitignore': 'out/\n*.local\n', 'out/built': '1', 'x.local': '2' });
    const nothing = (): void => {};
    const tree = await listTree({ around: { cwd: here.path, env: here.env }, paths: [], ignored: true, problem: nothing, skipped: nothing });
    expect(tree.ignored.map(({ path }) => path)).toEqual(['out/', 'x.local']);
  });

  it.each([
    ['what is ignored in a folder that is not', ['.gitignore', 'new/a', 'new/deep/b'], ['new/.claude/', 'new/deep/x.local', 'out/'], { 'new/a': '1', 'new/deep/b': '2', 'new/deep/x.local': '3', 'new/.claude/x': '4', 'out/x': '5' }],
    ['a folder whose files alone are ignored', ['.gitignore', 'b/x'], ['.c/', '.c/d'], { '.c/d': '1', 'b/x': '2' }],
    ['names that say more to git', ['.gitignore', ':(top)a', ':/b', '[a]', 'é', 'a b'], [':x.local', 'ü.local'], { ':(top)a': '1', ':/b': '2', '[a]': '3', ':x.local': '4', 'é': '5', 'a b': '6', 'ü.local': '7' }],
    ['a nested repository among other folders', ['.gitignore', 'a/x'], ['out/'], { 'a/x': '1', 'nested/.git/HEAD': 'ref: refs/heads/x\n', 'nested/.git/objects/x': '', 'nested/.git/refs/x': '', 'nested/y': '2', 'out/x': '3' }],
  ])('tells apart %s', async (_, files, ignored, content) => {
    here = repository();
    here.write({ '.gitignore': 'out/\n*.local\n**/.c/*\n.claude/\n', ...content });
    const nothing = (): void => {};
    const tree = await listTree({ around: { cwd: here.path, env: here.env }, paths: [], ignored: true, problem: nothing, skipped: nothing });
    expect([tree.files, tree.ignored].map((names) => names.map(({ path }) => path).sort())).toEqual([files, ignored].map((names) => [...names].sort()));
  });

  it('counts deleted files, submodules and nested repositories', async () => {
    here = repository();
    here.write({ gone: '1', 'nested/x': '2' });
    here.git('add', 'gone');
    here.git('init', '-q', 'nested');
    here.git('-C', 'nested', 'commit', '-q', '--allow-empty', '-m', 'x');
    here.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    mkdirSync(join(here.path, 'module'));
    rmSync(join(here.path, 'gone'));
    const seen = await scan();
    expect(texts(seen)).toEqual({});
    expect(seen.problems).toEqual([]);
    expect(seen.skipped).toEqual({ 'not-checked-out': 1, 'nested-repository': 1, submodule: 1 });
  });

  it('does not follow a link that replaced a tracked folder', async () => {
    here = repository();
    here.write({ 'sub/deep/x': 'inside', '../outside/deep/x': 'outside' });
    here.git('add', '-A');
    rmSync(join(here.path, 'sub'), { recursive: true });
    symlinkSync('../outside', join(here.path, 'sub'));
    const seen = await scan();
    expect(texts(seen)).toEqual({ sub: '../outside' });
    expect(seen.skipped).toEqual({ 'not-checked-out': 1 });
  });

  it('does not follow one deep in a folder, ignored or not', async () => {
    here = repository();
    here.write({ '.gitignore': 'sub\n', 'sub/deep/x': 'inside', 'sub/deep/y/z': 'inside', 'sub/f': 'f', '../outside/x': 'outside', '../outside/y/z': 'outside' });
    here.git('add', '-A', '-f');
    rmSync(join(here.path, 'sub/deep'), { recursive: true });
    symlinkSync('../../outside', join(here.path, 'sub/deep'));
    const seen = await scan();
    expect(texts(seen)).toMatchObject({ 'sub/f': 'f' });
    expect(JSON.stringify(seen)).not.toContain('"outside"');
    expect(seen.skipped).toMatchObject({ 'not-checked-out': 2 });
  });

  it('takes a file that replaced a tracked folder', async () => {
    here = repository();
    here.write({ 'sub/deep/x': 'inside' });
    here.git('add', '-A');
    rmSync(join(here.path, 'sub'), { recursive: true });
    here.write({ sub: 'now a file' });
    const seen = await scan();
    expect(texts(seen)).toEqual({ sub: 'now a file' });
    expect(seen.problems).toEqual([]);
  });

  it('says which folder git could not look into, though it lists the rest and ends well', async () => {
    here = repository();
    here.write({ a: '1' });
    const part = 'd'.repeat(250);
    execFileSync('sh', ['-c', `cd "$1" && for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18; do mkdir ${part} && cd -P ${part} || exit 1; done; echo deep > file`, 'sh', here.path]);
    for (const ignored of [false, true]) {
      const problems: Problem[] = [];
      const tree = await listTree({ around: { cwd: here.path, env: here.env }, paths: [], ignored, problem: (one) => void problems.push(one), skipped: () => {} });
      expect(tree.files).toEqual([{ path: 'a' }]);
      expect(problems).toEqual([{ code: 'unreadable', path: `${part.slice(0, 200)}…`, message: 'the directory could not be read (File name too long)', hint: expect.any(String) }]);
    }
    execFileSync('rm', ['-rf', join(here.path, part)]);
  });

  it.each([['beside it', '../elsewhere'], ['in it', 'inside']])('looks at what lies beside a .git whose work tree is %s', async (_, place) => {
    here = repository();
    here.write({ a: '1', [`${place}/b`]: '2', 'sub/c': '3' });
    here.git('config', 'core.worktree', join(here.path, place));
    here.git('add', 'b');
    expect(await names()).toEqual(place === 'inside' ? ['a', 'inside/b', 'sub/c'] : ['a', 'sub/c']);
    expect(await names(['sub'])).toEqual(['c']);
    expect(await names([place])).toEqual(['b']);
  });

  it('looks at everything when its .git is none', async () => {
    here = scratch();
    here.write({ '.git': 'gitdir: ../nowhere\n', a: '1' });
    expect(await names()).toEqual(['.git', 'a']);
  });
});

describe('outside a repository', () => {
  it('takes everything, by names from the directory given', async () => {
    here = scratch();
    here.write({ 'd/a': '1', 'd/e/b': '2', 'f/c': '3', 'd/.hidden': '4' });
    expect(await names(['d'])).toEqual(['.hidden', 'a', 'e/b']);
    expect(await names(['d/e', 'f'])).toEqual(['d/e/b', 'f/c']);
    expect(await names(['f/c'])).toEqual(['c']);
  });

  it('never follows a link, and reads what it says', async () => {
    here = scratch();
    here.write({ 'real/a': '1' });
    symlinkSync('..', join(here.path, 'real/loop'));
    symlinkSync('/dev/zero', join(here.path, 'zero'));
    expect(texts(await scan())).toEqual({ 'real/a': '1', 'real/loop': '..', zero: '/dev/zero' });
  });

  it('counts a file behind a link that is named: it is not what was looked at', async () => {
    here = scratch();
    here.write({ 'real/a': '1' });
    symlinkSync('real/a', join(here.path, 'file'));
    symlinkSync('real', join(here.path, 'folder'));
    symlinkSync('nowhere', join(here.path, 'nothing'));
    expect(await scan(['file', 'nothing'])).toMatchObject({ skipped: { 'linked-file': 1 }, chunks: [{ text: 'real/a' }, { text: 'nowhere' }] });
    expect(await scan(['folder'])).toMatchObject({ skipped: {}, chunks: [{ text: '1' }] });
    expect((await scan()).skipped).toEqual({});
  });

  it('counts what is no file', async () => {
    here = scratch();
    execFileSync('mkfifo', [join(here.path, 'pipe')]);
    expect((await scan()).skipped).toEqual({ fifo: 1 });
    // Somebody who names it wants it looked at.
    expect((await scan(['pipe'])).problems).toMatchObject([{ code: 'unreadable', path: 'pipe' }]);
  });

  it('keeps names that are not UTF-8', async () => {
    here = scratch();
    writeFileSync(Buffer.concat([Buffer.from(`${here.path}/a`), Buffer.from([0xff])]), 'x');
    const seen = await scan();
    expect(seen.chunks).toMatchObject([{ origin: { path: 'a\\xff', pathBytes: Buffer.from([0x61, 0xff]).toString('base64') }, text: 'x' }]);
  });

  it('makes a problem of a path that is too long', async () => {
    here = scratch();
    const part = 'd'.repeat(250);
    execFileSync('sh', ['-c', `cd "$1" && for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18; do mkdir ${part} && cd -P ${part} || exit 1; done; echo deep > file`, 'sh', here.path]);
    const seen = await scan();
    expect(seen.problems).toMatchObject([{ code: 'unreadable', message: expect.stringContaining('ENAMETOOLONG') }]);
    execFileSync('rm', ['-rf', here.path]);
  });

  it('makes a problem of a file above the limit', async () => {
    here = scratch();
    here.write({ big: 'x'.repeat(100) });
    expect((await scan([], { largest: 99 })).problems).toMatchObject([{ code: 'too-large', path: 'big' }]);
    expect((await scan([], { largest: 100 })).problems).toEqual([]);
  });
});
