import { afterAll, describe, expect, it } from 'vitest';
import { trackedNamed } from '../../src/source/index-names.ts';
import { repository, scratch } from '../helpers/repository.ts';

describe('tracked files of a name', () => {
  const here = repository();
  const bare = scratch();
  afterAll(() => {
    here.remove();
    bare.remove();
  });
  const named = (): Promise<string[]> => trackedNamed('x.toml', { cwd: here.path, env: here.env });

  it('are none where nothing was added, and without a work tree', async () => {
    expect(await named()).toEqual([]);
    expect(await trackedNamed('x.toml', { cwd: bare.path, env: bare.env })).toEqual([]);
  });

  it.each(['2', '4'])('are found in an index of version %s, whole or split', async (version) => {
    here.write({ 'a.txt': '', 'x.toml': '', 'sub/x.tom': '', 'sub/x.toml': '', 'sub/ü deep/x.toml': '', 'sub/ax.toml': '', link: '', 'a/link': '' });
    here.git('add', '-A');
    here.git('update-index', '--index-version', version);
    expect(await named()).toEqual(['sub/x.toml', 'sub/ü deep/x.toml']);
    here.git('update-index', '--split-index');
    expect(await named()).toEqual(['sub/x.toml', 'sub/ü deep/x.toml']);
    here.git('update-index', '--no-split-index');
  });

  it('are found in a linked work tree', async () => {
    here.git('commit', '-q', '-m', 'x');
    here.git('worktree', 'add', '-q', '../linked');
    expect(await trackedNamed('x.toml', { cwd: `${here.path}/../linked`, env: here.env })).toHaveLength(2);
  });
});
