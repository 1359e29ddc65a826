import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { stagedSource } from '../../src/source/staged.ts';
import { drain, texts, type Drained } from '../helpers/chunks.ts';
import { repository, scratch, type Scratch } from '../helpers/repository.ts';

let here: Scratch;
afterEach(() => here.remove());

const staged = (cwd = here.path): Promise<Drained> => drain(stagedSource({ cwd, env: here.env }));

function committed(files: Record<string, string | Uint8Array>): void {
  here = repository();
  here.write(files);
  here.git('add', '-A');
  here.git('commit', '-q', '-m', 'first');
}

describe('staged files', () => {
  it('are everything before the first commit', async () => {
    here = repository();
    here.write({ 'a b/ä.txt': 'one\n', c: 'two\n' });
    here.git('add', '-A');
    const seen = await staged();
    expect(texts(seen)).toEqual({ 'a b/ä.txt': 'one\n', c: 'two\n' });
    expect(seen.chunks[0]?.origin.kind).toBe('staged');
    expect(seen.chunks[0]?.newLines).toBeUndefined();
  });

  it('come from the index, from wherever one stands', async () => {
    committed({ 'sub/x': 'old\n', y: 'old\n' });
    here.write({ y: 'old\nstaged\n' });
    here.git('add', '-A');
    here.write({ y: 'work tree only\n', 'sub/x': 'not staged\n' });
    const seen = await staged(join(here.path, 'sub'));
    expect(texts(seen)).toEqual({ y: 'old\nstaged\n' });
    expect(seen.chunks[0]?.newLines).toEqual([[2, 2]]);
  });

  it('have no new lines when they were only renamed', async () => {
    committed({ a: 'one\ntwo\nthree\n' });
    here.git('mv', 'a', 'b');
    expect((await staged()).chunks[0]?.newLines).toEqual([]);
    here.write({ b: 'one\ntwo\nthree\nfour\n' });
    here.git('add', '-A');
    expect((await staged()).chunks[0]?.newLines).toEqual([[4, 4]]);
  });

  it('have few new lines where a large folder was renamed and each of its files was edited', async () => {
    const text = (i: number): string => Array.from({ length: 9 }, (_, line) => `line ${line} of ${i}\n`).join('');
    const files = (folder: string, first: string) => Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${folder}/m${i}/index.js`, `${first}\n${text(i)}`]));
    committed(files('old', 'import "../old"'));
    here.git('mv', 'old', 'new');
    here.write(files('new', 'import "../new"'));
    here.git('add', '-A');
    expect((await staged()).chunks.filter(({ newLines }) => JSON.stringify(newLines) !== '[[1,1]]')).toEqual([]);
  });

  it('are the text of a link, and not what is in a submodule', async () => {
    committed({ a: 'x' });
    symlinkSync('/somewhere/else', join(here.path, 'link'));
    here.git('add', '-A');
    here.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    const seen = await staged();
    expect(texts(seen)).toEqual({ link: '/somewhere/else' });
    expect(seen.skipped).toEqual({ submodule: 1 });
  });

  it('are new as a whole where a link was, and the other way round', async () => {
    committed({ a: 'same\nthen\n' });
    symlinkSync('same', join(here.path, 'b'));
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'second');
    for (const name of ['a', 'b']) rmSync(join(here.path, name));
    here.write({ b: 'same\nmore\n' });
    symlinkSync('then', join(here.path, 'a'));
    here.git('add', '-A');
    expect((await staged()).chunks.map(({ origin, mode, newLines }) => [origin.path, mode, newLines])).toEqual([['a', 'link', undefined], ['b', undefined, undefined]]);
  });

  it('that Git LFS keeps elsewhere are counted', async () => {
    committed({ a: 'x' });
    here.write({ 'big.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n` });
    here.git('add', '-A');
    expect((await staged()).skipped).toEqual({ 'lfs-pointer': 1 });
  });

  it('of a merge are only what neither side has', async () => {
    committed({ a: 'a\n', b: 'b\n' });
    here.git('checkout', '-q', '-b', 'other');
    here.write({ theirs: 'theirs\n', a: 'a\ntheirs\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'theirs');
    here.git('checkout', '-q', 'main');
    here.write({ ours: 'ours\n', a: 'ours\na\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'ours');
    here.git('merge', '-q', '--no-commit', 'other');
    here.write({ a: 'ours\na\ntheirs\nevil\n' });
    here.git('add', '-A');
    const seen = await staged();
    expect(texts(seen)).toEqual({ a: 'ours\na\ntheirs\nevil\n' });
    expect(seen.chunks[0]?.newLines).toEqual([[4, 4]]);
  });

  it('in a conflict are all its stages, and a problem', async () => {
    committed({ a: 'base\n' });
    here.git('checkout', '-q', '-b', 'other');
    here.write({ a: 'theirs\n' });
    here.git('commit', '-q', '-am', 'theirs');
    here.git('checkout', '-q', 'main');
    here.write({ a: 'ours\n' });
    here.git('commit', '-q', '-am', 'ours');
    expect(() => here.git('merge', 'other')).toThrow();
    const seen = await staged();
    expect(seen.chunks.map(({ text }) => text).sort()).toEqual(['base\n', 'ours\n', 'theirs\n']);
    expect(seen.problems.map(({ code }) => code)).toEqual(['unmerged']);
  });

  it('that git does not have are a problem, and the others are read', async () => {
    committed({ a: 'a' });
    here.write({ b: 'lost', c: 'kept' });
    here.git('add', '-A');
    const lost = here.git('rev-parse', ':b');
    rmSync(join(here.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const seen = await staged();
    expect(texts(seen)).toEqual({ c: 'kept' });
    expect(seen.problems).toMatchObject([{ code: 'missing-object', path: 'b' }]);
  });

  it('work with SHA-256, with names of any bytes, and in a linked work tree', async () => {
    here = repository('--object-format=sha256');
    here.git('commit', '-q', '--allow-empty', '-m', 'empty');
    here.git('worktree', 'add', '-q', '../linked');
    const linked = join(here.path, '../linked');
    const id = here.git('hash-object', '-w', '--stdin-paths', '--no-filters').trim() || here.git('hash-object', '-w', '-t', 'blob', '/dev/null');
    here.git('-C', linked, 'update-index', '--add', '--cacheinfo', `100644,${id},new\nline`);
    expect(Object.keys(texts(await staged(linked)))).toEqual(['new\nline']);
  });
});

it('refuses where there is no repository, and says what to do', async () => {
  here = scratch();
  await expect(staged()).rejects.toMatchObject({ name: 'GitFailure', message: expect.stringContaining('not a git repository'), hint: expect.stringContaining('tightlip scan') });
});

it('refuses a GIT_DIR that is not the repository around', async () => {
  here = repository();
  expect(() => stagedSource({ cwd: here.path, env: { ...here.env, GIT_DIR: '/' } })).toThrow('another repository');
});

it('says that git is missing', async () => {
  here = repository();
  await expect(drain(stagedSource({ cwd: here.path, env: { ...here.env, PATH: '/nonexistent' } }))).rejects.toMatchObject({ message: 'git was not found on PATH' });
});
