import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type * as Library from '../../types/index.d.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const library = createRequire(import.meta.url)('../../bin/index.cjs') as typeof Library;
const made: Scratch[] = [];
afterEach(() => {
  for (const place of made.splice(0)) place.remove();
});
function leaky(): Scratch {
  const place = repository();
  made.push(place);
  place.write({ 'a.txt': `token ${githubToken()}\n`, 'b.txt': 'clean\n' });
  place.git('add', '.');
  return place;
}

describe('the library', () => {
  it('is the same as a module and by require', async () => {
    const entry: string = '../../bin/index.mjs';
    const module = (await import(entry)) as typeof Library;
    expect(Object.keys(module).filter((name) => name !== 'default').toSorted()).toEqual(Object.keys(library).toSorted());
    expect(module.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('scans a tree, the index and a range as the commands do', async () => {
    const { path: cwd, env, git } = leaky();
    const options = { cwd, env, only: ['secrets'] } as const;
    const places = (report: Library.Report): string[] => report.findings.map(({ path, startLine, rule }) => `${path}:${startLine} ${rule}`);
    const expected = ['a.txt:1 github/personal-access-token'];
    expect(places(await library.scan([], options))).toEqual(expected);
    expect(places(await library.scan(['b.txt'], options))).toEqual([]);
    expect(places(await library.scanStaged(options))).toEqual(expected);
    git('commit', '-qm', 'one');
    expect(places(await library.scanRange(['HEAD'], options))).toEqual(expected);
  });

  it('takes names that look like its own options for what they are', async () => {
    const { path: cwd, env, git } = leaky();
    git('commit', '-qm', 'one');
    const options = { cwd, env, only: ['secrets'] } as const;
    await expect(library.scanRange(['--format=html=out.html', 'HEAD'], options)).rejects.toMatchObject({ name: 'ScanError', message: expect.stringContaining('is not an option that chooses commits') as string });
    await expect(library.scanRange(['--exit-zero', 'HEAD'], options)).rejects.toMatchObject({ name: 'ScanError' });
    expect(existsSync(join(cwd, 'out.html'))).toBe(false);
    expect((await library.scanRange(['--max-count=1', 'HEAD'], options)).findings).toHaveLength(1);
    expect((await library.scanText(githubToken(), '--exit-zero', { only: ['secrets'] })).exitCode).toBe(1);
  });

  it('scans a text in memory, of any size', async () => {
    const report = await library.scanText(`${'x '.repeat(3_000_000)}\n${githubToken()}`, 'dir/notes.md', { only: ['secrets'] });
    expect(report).toMatchObject({ exitCode: 1, findings: [{ path: 'dir/notes.md', startLine: 2 }] });
    expect((await library.scanText('')).findings).toEqual([]);
  });

  it.each([undefined, null, 5, {}])('refuse %s for a text: nothing was scanned, so nothing is clean', async (text) => {
    await expect(library.scanText(text as unknown as string)).rejects.toMatchObject({ name: 'ScanError', hint: 'pass a string or a Uint8Array' });
  });

  it('docs/library.md has an example that runs, and every name that there is', () => {
    const page = readFileSync('docs/library.md', 'utf8');
    const example = /```js\n([^]*?)```/.exec(page)?.[1] ?? 'throw new Error()';
    const place = repository();
    made.push(place);
    mkdirSync(join(place.path, 'node_modules'));
    symlinkSync(resolve('.'), join(place.path, 'node_modules/tightlip'));
    place.write({ 'example.mjs': example });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: place.path, env: place.env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^src\/config\.py:1 /);
    for (const name of Object.keys(library).filter((one) => one !== 'default')) expect(page).toContain(name);
  });

  it('throws with a hint when the scan cannot start', async () => {
    const { path: cwd, env } = leaky();
    await expect(library.scan(['no/such/file'], { cwd, env })).rejects.toMatchObject({ name: 'ScanError', hint: expect.stringMatching(/literally/) as string });
  });
});
