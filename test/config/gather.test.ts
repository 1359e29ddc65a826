import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/fault.ts';
import { companyLayers, repositoryLayers } from '../../src/config/gather.ts';
import { reader } from './helpers.ts';

type Files = Readonly<Record<string, string>>;
const gather = (files: Files, paths: readonly string[] = Object.keys(files).filter((path) => path.endsWith('tightlip.toml'))) => repositoryLayers(reader(files), paths, undefined);
const order = async (files: Files): Promise<string[]> => (await gather(files)).map(({ name, file }) => `${name} ${file.file}`);

/** The faults that gathering ends with. */
async function faults(files: Files): Promise<readonly string[]> {
  try {
    await gather(files);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map((fault) => `${fault.file} ${fault.message}`);
    throw error;
  }
  return [];
}

describe('the layers of a repository', () => {
  it('are ordered by depth, then by name', async () => {
    expect(await order({ 'b/tightlip.toml': '', 'a/x/tightlip.toml': '', 'a/tightlip.toml': '', 'tightlip.toml': '' })).toEqual(['project tightlip.toml', 'directory a/tightlip.toml', 'directory b/tightlip.toml', 'directory a/x/tightlip.toml']);
  });

  it('have what is extended before what extends it, each file once', async () => {
    const files = { 'tightlip.toml': 'extends = ["./one.toml", "conf/two.toml"]', 'one.toml': 'extends = ["base.toml"]', 'conf/two.toml': 'extends = ["../base.toml"]', 'base.toml': '' };
    expect(await order(files)).toEqual(['project base.toml', 'project one.toml', 'project conf/two.toml', 'project tightlip.toml']);
  });

  it('leave out a file that is listed and not there', async () => expect(await gather({}, ['tightlip.toml'])).toEqual([]));

  it.each([
    ['itself', { 'tightlip.toml': 'extends = ["tightlip.toml"]' }, 'a file that extends it'],
    ['each other', { 'tightlip.toml': 'extends = ["a.toml"]', 'a.toml': 'extends = ["tightlip.toml"]' }, 'a file that extends it'],
    ['what is not there', { 'tightlip.toml': 'extends = ["a.toml"]' }, 'a file that is not there'],
    ['what is outside', { 'tightlip.toml': 'extends = ["../a.toml"]', '../a.toml': '' }, 'neither a file of this repository nor an installed package'],
    ['a package without a work tree', { 'tightlip.toml': 'extends = ["npm:@corp/x"]' }, 'neither a file of this repository nor an installed package'],
  ])('do not extend %s', async (_, files, message) => expect((await faults(files)).join()).toContain(message));

  it('are 64 files at most', async () => {
    const list = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `${from + i}.toml`);
    const extending = (names: readonly string[]): string => `extends = ${JSON.stringify(names)}`;
    const many = (count: number): Files => ({
      'tightlip.toml': extending(['x.toml', 'y.toml']),
      'x.toml': extending(list(0, 30)),
      'y.toml': extending(list(30, count)),
      ...Object.fromEntries(list(0, count).map((name) => [name, ''])),
    });
    expect(await order(many(61))).toHaveLength(64);
    expect((await faults(many(62))).join()).toContain('more than 64 files');
  });

  it.each(['salt = "pepper"', 'extends = ["../a.toml"]', 'locked = ["exclude"]'])('keep %s at the top', async (toml) => {
    expect((await faults({ 'web/tightlip.toml': toml })).join()).toContain('holds for the whole repository');
  });

  it('write no file of their own choice', async () => {
    expect((await faults({ 'tightlip.toml': '[ai.audit]\nfile = "/var/log/ai.jsonl"' })).join()).toContain('would let a repository write files');
  });

  it('tell all faults of all files', async () => {
    const found = await faults({ 'tightlip.toml': 'fail-on = "never"', 'a/tightlip.toml': 'salt = "pepper"', 'b/tightlip.toml': 'salt = "pepper"' });
    expect(found.map((fault) => fault.split(' ', 1)[0])).toEqual(['tightlip.toml', 'a/tightlip.toml', 'b/tightlip.toml']);
  });
});

it("a company's file that is not there is undefined, not empty", async () => expect(await companyLayers('company', '/nowhere/policy.toml', undefined)).toBeUndefined());
