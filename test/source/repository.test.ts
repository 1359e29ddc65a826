import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { adviceFor } from '../../src/source/git-advice.ts';
import { byHand, inFramework, namedRange } from '../../src/source/framework.ts';
import { atTop, checkoutAbove, commonDirectory, looksBare, refuseForeignRepository, topOf } from '../../src/source/repository.ts';
import { shallowEnds } from '../../src/source/shallow.ts';
import { gitIn, repository, scratch } from '../helpers/repository.ts';

const here = repository();
const other = repository();
const none = scratch();
afterAll(() => [here, other, none].forEach((place) => place.remove()));
here.write({ 'a/b/x': '' });
here.git('add', '.');
here.git('commit', '-qm', 'first');
here.git('worktree', 'add', '-q', join(here.path, '../linked'));
const at = (cwd: string, env: Record<string, string> = {}) => ({ cwd, env: { ...here.env, ...env } });
const linked = join(here.path, '../linked');

describe('where a repository is', () => {
  it('is found from any folder of the checkout', async () => {
    expect([here.path, join(here.path, 'a/b'), join(here.path, 'gone/deeper')].map(checkoutAbove)).toEqual([here.path, here.path, here.path]);
    expect(checkoutAbove(none.path)).toBeUndefined();
    expect(await topOf(at(join(here.path, 'a/b')))).toBe(here.path);
    expect((await atTop(at(join(here.path, 'a/b')))).cwd).toBe(here.path);
    await expect(topOf(at(none.path))).rejects.toThrow('not a git repository');
  });

  it('is the shared one for a linked work tree', () => {
    expect(commonDirectory(at(join(here.path, 'a')))).toBe(join(here.path, '.git'));
    expect(realpathSync(commonDirectory(at(linked)) ?? '')).toBe(join(here.path, '.git'));
    expect(commonDirectory(at(here.path, { GIT_DIR: '.git' }))).toBe(join(here.path, '.git'));
    expect(commonDirectory(at(here.path, { GIT_COMMON_DIR: '/x' }))).toBe('/x');
    expect([commonDirectory(at(none.path)), commonDirectory(at(here.path, { GIT_DIR: 'nowhere' }))]).toEqual([undefined, undefined]);
  });

  it('may be bare, which is no checkout', () => {
    gitIn(none.path, here.env, ['init', '-q', '--bare', 'bare.git']);
    expect([looksBare(join(none.path, 'bare.git')), looksBare(here.path), looksBare(none.path)]).toEqual([true, false, false]);
    expect(commonDirectory(at(join(none.path, 'bare.git/refs')))).toBeUndefined();
  });

  it('is not told by a .git that leads nowhere', () => {
    mkdirSync(join(none.path, 'broken'));
    for (const text of ['', 'gitdir: nowhere\n', 'something else']) {
      writeFileSync(join(none.path, 'broken/.git'), text);
      expect(commonDirectory(at(join(none.path, 'broken')))).toBeUndefined();
    }
  });
});

describe('GIT_DIR', () => {
  const refused = (cwd: string, env: Record<string, string>) => () => refuseForeignRepository(at(cwd, env));

  it('of another repository is refused: its answer would be about something else', () => {
    expect(refused(here.path, { GIT_DIR: join(other.path, '.git') })).toThrow('another repository');
    expect(refused(linked, { GIT_DIR: join(other.path, '.git') })).toThrow('another repository');
  });

  it('of this one, of a server, or beside GIT_WORK_TREE is meant', () => {
    for (const [cwd, env] of [[here.path, {}], [here.path, { GIT_DIR: '.git' }], [join(here.path, 'a'), { GIT_DIR: '../.git' }], [none.path, { GIT_DIR: join(other.path, '.git') }], [here.path, { GIT_DIR: join(other.path, '.git'), GIT_WORK_TREE: other.path }]] as [string, Record<string, string>][]) expect(refused(cwd, env)).not.toThrow();
  });
});

describe('a shallow clone', () => {
  it('ends at commits that are named', async () => {
    expect([...(await shallowEnds(at(here.path)))]).toEqual([]);
    here.git('commit', '-q', '--allow-empty', '-m', 'second');
    gitIn(none.path, here.env, ['clone', '-q', '--depth=1', `file://${here.path}`, 'shallow']);
    expect([...(await shallowEnds(at(join(none.path, 'shallow'))))]).toEqual([here.git('rev-parse', 'HEAD')]);
  });
});

describe('failures of git in words', () => {
  it.each([
    ["fatal: detected dubious ownership in repository at '/srv/x'", 'it belongs to another user', "--add safe.directory '/srv/x'"],
    ["fatal: bad revision 'nope'", "git knows no revision 'nope' here", 'git fetch'],
    ['fatal: Invalid revision range 1111..2222', "git knows no revision '1111..2222' here", 'fetch-depth: 0'],
    ["fatal: ambiguous argument 'x..y': unknown revision", "git knows no revision 'x..y' here", 'git fetch'],
    ['fatal: not a git repository (or any of the parent directories): .git', 'not a git repository', 'tightlip scan .'],
    ['fatal: this operation must be run in a work tree', 'needs a work tree', 'tightlip history'],
    ['fatal: could not fetch abc from promisor remote', 'partial clone', 'git fetch --refetch'],
    ["fatal: cannot use bare repository '/x' (safe.bareRepository is 'explicit')", 'a bare repository is not used', 'GIT_DIR=.'],
    ['error: something new\nhint: more', 'git log ended with status 1: something new', 'git fsck'],
    ['', 'git log ended with status 1', 'git fsck'],
  ])('%s', (stderr, message, hint) => {
    const advice = adviceFor('log', 1, stderr);
    expect(advice.message).toContain(message);
    expect(advice.hint).toContain(hint);
  });
});

describe('what the pre-commit framework says', () => {
  it('is who runs, and whether by hand', () => {
    expect([inFramework({}), inFramework({ PRE_COMMIT: '1' }), byHand({ PRE_COMMIT: '1' }), byHand({ PRE_COMMIT: '1', GIT_INDEX_FILE: 'i' }), byHand({})]).toEqual([false, true, true, false, false]);
  });

  it('is a range, where it names one', () => {
    expect(namedRange({})).toBeUndefined();
    expect(namedRange({ PRE_COMMIT_FROM_REF: 'a' })).toBeUndefined();
    expect(namedRange({ PRE_COMMIT_FROM_REF: 'a', PRE_COMMIT_TO_REF: 'b', PRE_COMMIT_REMOTE_NAME: 'origin', PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/x' })).toEqual({ after: 'b', before: 'a', ref: 'refs/heads/x', remote: 'origin' });
    expect(namedRange({ PRE_COMMIT_FROM_REF: '', PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/x' })).toMatchObject({ after: 'refs/heads/x', before: undefined });
  });

  it.each(['--all', 'a b', '$(x)', '-n1'])('is no option: %j', (odd) => {
    expect(() => namedRange({ PRE_COMMIT_TO_REF: odd })).toThrow('cannot be one');
    expect(() => namedRange({ PRE_COMMIT_TO_REF: 'a', PRE_COMMIT_FROM_REF: odd })).toThrow('cannot be one');
  });
});
