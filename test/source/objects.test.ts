import { afterAll, describe, expect, it } from 'vitest';
import { openObjects, type ObjectReader } from '../../src/source/objects.ts';
import { SideObjects, directoriesOf, sideFiles } from '../../src/source/side-files.ts';
import { answering } from '../helpers/answers.ts';
import { repository } from '../helpers/repository.ts';

const id = 'a'.repeat(40);

/** The next bytes of an object, as text. */
async function part(reader: ObjectReader, length: number): Promise<string> {
  const into = new Uint8Array(length);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a reader's method of that name
  return Buffer.from(into.subarray(0, await reader.fill(into))).toString();
}

describe('answers of cat-file', () => {
  const answers = `${id} blob 5\nab\ncd\nnone missing\n${id} blob 0\n\n${id} commit 3\nxyz\n`;

  it('are the same in whatever pieces they come', async () => {
    for (let size = 1; size <= answers.length; size++) {
      const reader = answering(answers.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []);
      const told: unknown[] = [];
      for (let head = await reader.head(); head; head = await reader.head()) told.push([head.type, head.size, head.missing, Buffer.from(await reader.whole()).toString()]);
      expect(told).toEqual([['blob', 5, false, 'ab\ncd'], ['missing', 0, true, ''], ['blob', 0, false, ''], ['commit', 3, false, 'xyz']]);
    }
  });

  it('may be passed over, and read in parts', async () => {
    const reader = answering([answers]);
    await reader.head();
    expect([await part(reader, 3), reader.left]).toEqual(['ab\n', 2]);
    await reader.head();
    expect((await reader.head())?.size).toBe(0);
    expect((await reader.head())?.type).toBe('commit');
    expect([await part(reader, 10), await part(reader, 10), await reader.head()]).toEqual(['xyz', '', undefined]);
  });

  it.each([['an ambiguous name', `${id} ambiguous`], ['a submodule', `${id} submodule`], ['a name with blanks', 'HEAD:a b missing']])('%s is missing, not an object', async (_what, line) => expect(await answering([`${line}\n`]).head()).toMatchObject({ missing: true, size: 0 }));

  it('of something else than git are a failure, never a missing object', async () => expect(answering(['x y z\n']).head()).rejects.toThrow('answered something else'));

  it.each([['its head', `${id} bl`], ['its bytes', `${id} blob 5\nab`], ['the last line break', `${id} blob 2\nab`]])('that end in %s are a failure, never a short text', async (_where, text) => {
    for (const fails of [true, false]) {
      const reader = answering([text], fails);
      const read = async (): Promise<void> => {
        await reader.head();
        await reader.whole();
        await reader.head();
      };
      await expect(read()).rejects.toThrow(fails ? 'git died' : 'too little');
    }
  });
});

describe('configuration in git', () => {
  const here = repository();
  afterAll(() => here.remove());
  here.write({ 'tightlip.toml': 'top', 'a/tightlip.toml': 'a', 'a/b/x': '', 'big/tightlip.toml': 'x'.repeat(1024 * 1024 + 1), 'folder/tightlip.toml/x': '' });
  here.git('add', '.');
  here.git('commit', '-qm', 'first');
  here.write({ 'tightlip.toml': 'staged' });
  here.git('add', '.');
  const objects = new SideObjects(openObjects({ cwd: here.path, env: here.env }), () => Promise.resolve(new Map()));
  const side = (prefix: string, ...paths: string[]) => sideFiles(objects, prefix, () => Promise.resolve(paths));
  const text = async (bytes: Promise<Uint8Array | undefined> | Uint8Array | undefined): Promise<string | undefined> => (await bytes)?.length === undefined ? undefined : Buffer.from((await bytes) as Uint8Array).toString();

  it('is that of the index, or of a commit, not of the work tree', async () => {
    here.write({ 'tightlip.toml': 'work tree' });
    expect(await text(side(':').read('tightlip.toml'))).toBe('staged');
    expect(await text(side('HEAD:').read('tightlip.toml'))).toBe('top');
  });

  it('is listed above the paths that are looked at, and nowhere else', async () => {
    expect(await side(':', 'a/b/x').list()).toEqual(['tightlip.toml', 'a/tightlip.toml']);
    expect(await side(':', 'x', 'folder/y').list()).toEqual(['tightlip.toml']);
  });

  it('is not there where git has none, or has a folder', async () => {
    expect([await side(':').read('none'), await side(':').read('folder/tightlip.toml'), await side(':').read('with\nbreak')]).toEqual([undefined, undefined, undefined]);
  });

  it('is refused above 1 MiB', async () => {
    await expect(side(':').read('big/tightlip.toml')).rejects.toThrow('larger than 1 MiB');
    expect(await text(side(':').read('a/tightlip.toml'))).toBe('a');
  });
});

it('directories above paths are named once each, the top first', () => {
  expect(directoriesOf([])).toEqual(['']);
  expect(directoriesOf(['x', 'a/b/c', 'a/b/d', 'a/e', 'b/c']).sort()).toEqual(['', 'a', 'a/b', 'b']);
});
