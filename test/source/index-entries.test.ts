/** Configuration of a range as the index tells it, against the same read folder by folder. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../src/source/environment.ts';
import { IndexNames } from '../../src/source/index-entries.ts';
import { rangeSource } from '../../src/source/range.ts';
import type { ConfigReader } from '../../src/types/source.ts';
import { dice, madeHistory } from '../helpers/made-history.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

const places: Scratch[] = [];
afterAll(() => places.forEach((place) => place.remove()));

async function configuration(reader: ConfigReader | undefined): Promise<unknown> {
  const names = (await reader?.list()) ?? [];
  return Promise.all(['tightlip.toml', 'tightlip-baseline.jsonl', 'sub/tightlip.toml', ...names].map(async (name) => [name, Buffer.from((await reader?.read(name)) ?? 'none').toString()]));
}

async function sidesOf(around: Surroundings, revisions: readonly string[]): Promise<unknown> {
  const { sides } = rangeSource({ around, revisions, beside: true, sides: true });
  const read = [await configuration(sides?.now), await configuration(sides?.before), await configuration(sides?.change)];
  sides?.close();
  return read;
}

/** With the index, and with one that is not there. */
async function same(here: Scratch, revisions: readonly string[], from: Partial<Surroundings> = {}): Promise<string> {
  const around = { cwd: here.path, env: here.env, ...from };
  const expected = await sidesOf({ ...around, env: { ...around.env, GIT_INDEX_FILE: '/nonexistent/index' } }, revisions);
  expect(await sidesOf(around, revisions), revisions.join(' ')).toEqual(expected);
  return JSON.stringify(expected);
}

function committed(here: Scratch, files: Record<string, string>): void {
  here.write(files);
  here.git('add', '-A');
  here.git('commit', '-qm', Object.keys(files).join(' '));
}

/** A repository with configuration at several places. */
function furnished(): Scratch {
  const here = repository();
  places.push(here);
  committed(here, { 'a.txt': 'a\n', 'sub/b.txt': 'b\n', 'sub/deep/er/c.txt': 'c\n' });
  committed(here, { 'tightlip.toml': 'exclude = ["one"]\n', 'sub/deep/tightlip.toml': '# deep\n', 'other/sub/tightlip.toml': '# other\n', 'x.tightlip.toml': '# none\n', 'tightlip-baseline.jsonl': '\n' });
  for (let i = 0; i < 4; i++) committed(here, { 'a.txt': `a ${i}\n`, 'sub/b.txt': `b ${i}\n`, 'sub/deep/er/c.txt': `c ${i}\n` });
  return here;
}

const treeOf = (here: Scratch): string | undefined => IndexNames.open({ cwd: here.path, env: here.env })?.tree;

describe('configuration by the index', () => {
  const forms: [string, boolean, (here: Scratch) => void][] = [
    ['of the second version', true, () => {}],
    ['of the third version', true, (here) => [here.git('update-index', '--skip-worktree', 'sub/deep/tightlip.toml'), here.git('write-tree')]],
    ['of the fourth version', false, (here) => here.git('update-index', '--index-version', '4')],
    ['in two files', false, (here) => here.git('update-index', '--split-index')],
    ['that says where its extensions begin', true, (here) => here.git('-c', 'index.threads=2', '-c', 'index.recordEndOfIndexEntries=true', 'update-index', '--force-write-index')],
    ['with files assumed to be unchanged', true, (here) => [here.git('update-index', '--assume-unchanged', 'tightlip.toml'), here.git('write-tree')]],
    ['with staged changes', false, (here) => [here.write({ 'new/tightlip.toml': '# new\n' }), here.git('rm', '-q', '--cached', 'tightlip.toml'), here.git('add', '-A', 'new')]],
    ['with staged changes, written as a folder', true, (here) => [here.git('rm', '-q', '--cached', 'tightlip.toml'), here.git('write-tree')]],
    ['with files that are only meant', false, (here) => [here.write({ 'new/tightlip.toml': '# new\n' }), here.git('add', '-N', 'new')]],
    ['with a conflict', false, (here) => [here.git('checkout', '-q', '-b', 'side', 'HEAD~1'), committed(here, { 'a.txt': 'side\n' }), expect(() => here.git('merge', '-q', 'main')).toThrow()]],
    ['with whole folders', false, (here) => [here.git('sparse-checkout', 'init', '--cone', '--sparse-index'), here.git('sparse-checkout', 'set', 'other')]],
    ['that ends early', false, (here) => writeFileSync(join(here.path, '.git/index'), readFileSync(join(here.path, '.git/index')).subarray(0, 300))],
    ['that is something else', false, (here) => writeFileSync(join(here.path, '.git/index'), 'TREE'.repeat(40))],
  ];
  it.each(forms)('is what the folders have: an index %s', async (_, known, change) => {
    const here = furnished();
    expect(treeOf(here)).toBe(here.git('rev-parse', 'HEAD^{tree}'));
    change(here);
    expect(treeOf(here) !== undefined).toBe(known);
    for (const range of ['HEAD~2..HEAD', 'HEAD~1..HEAD', 'HEAD~4..HEAD~2', 'HEAD~5..HEAD', 'HEAD~3..HEAD~1']) await same(here, [range]);
  });

  it('is read from the index where that is the tip', async () => {
    const here = furnished();
    expect(IndexNames.open({ cwd: here.path, env: here.env })?.among(['tightlip.toml', 'sub/tightlip.toml', 'sub/deep/tightlip.toml', 'deep/tightlip.toml', 'tightlip-baseline.jsonl'])).toEqual(['tightlip.toml', 'sub/deep/tightlip.toml', 'tightlip-baseline.jsonl']);
    expect(await same(here, ['HEAD~1..HEAD'])).toContain('# deep');
    expect(await same(here, ['HEAD~1..HEAD'], { cwd: join(here.path, 'sub/deep') })).toContain('# deep');
    expect(await same(here, ['HEAD~1..HEAD'], { env: { ...here.env, GIT_DIR: join(here.path, '.git') } })).toContain('# deep');
    here.git('worktree', 'add', '-q', '../linked', 'HEAD~1');
    expect(await same(here, ['HEAD~1..HEAD'], { cwd: join(here.path, '../linked') })).toContain('# deep');
  });

  it('is told from names that only end alike, long ones and many', async () => {
    const here = furnished();
    const long = `${'l/'.repeat(130)}tightlip.toml`;
    committed(here, { [long]: '# long\n', 'xsub/deep/tightlip.toml': '# x\n', [`${'y'.repeat(40)}/sub/deep/tightlip.toml`]: '# y\n' });
    committed(here, { 'a.txt': 'again\n', [`${'l/'.repeat(130)}file`]: 'x\n', 'xsub/file': 'x\n' });
    expect(await same(here, ['HEAD~1..HEAD'])).toContain('# long');
    committed(here, Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`many/${i}/tightlip.toml`, `# ${i}\n`])));
    committed(here, { 'many/7/file': 'x\n' });
    expect(await same(here, ['HEAD~1..HEAD'])).toContain('# 7\\n');
  });

  it('is not lost where a beginning of its own took it away', async () => {
    const here = furnished();
    const orphan = here.git('commit-tree', '-m', 'orphan', here.git('rev-parse', 'HEAD~5^{tree}'));
    const merge = here.git('commit-tree', '-m', 'merge', '-p', 'HEAD', '-p', orphan, `${orphan}^{tree}`);
    here.git('branch', 'old');
    here.git('reset', '-q', '--hard', merge);
    expect(treeOf(here)).toBe(here.git('rev-parse', 'HEAD^{tree}'));
    expect(await same(here, ['old..HEAD'])).toContain('one');
  });

  it.each([1, 2, 3, 4])('is what the folders have in a made history (%i)', async (seed) => {
    const { place, ids } = madeHistory(seed, 20);
    places.push(place);
    const roll = dice(seed);
    for (let i = 0; i < 6; i++) {
      const [from, to] = [ids[roll(ids.length)] as string, ids[roll(ids.length)] as string];
      place.git('checkout', '-q', '-f', to);
      if (i % 2) committed(place, { 'sub/tightlip.toml': `# ${i}\n`, 'sub/c.txt': `${i}\n` });
      committed(place, { 'a.txt': `${i}\n`, 'sub/d.ini': `${i}\n` });
      await same(place, [`${from}..HEAD`]);
      await same(place, [`${to}..HEAD`]);
    }
  });

  it('has nothing where the index is of another format', () => {
    const here = repository('--object-format=sha256');
    places.push(here);
    committed(here, { a: 'a\n' });
    expect(IndexNames.open({ cwd: here.path, env: here.env })?.tree?.length ?? 0).not.toBe(64);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: here.path, env: here.env, encoding: 'utf8' })).toBe('');
  });
});
