import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { Config } from '../../src/config/types.ts';
import { configMemory } from '../../src/run/config-memory.ts';
import { ownPack } from '../../src/run/own-pack.ts';
import type { ConfigReader } from '../../src/types/source.ts';

let home = '';
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'tightlip-memory-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const rule = (id: string, more = ''): string => `[[rule]]\nid = "${id}"\ntitle = "A key"\nseverity = "high"\ntoken = ["zq_", { alphabet = "base62", length = 20 }]\n${more}`;
const readerOf = (files: Readonly<Record<string, string>>): ConfigReader => ({ read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])), list: () => Object.keys(files) });
const entries = (): string[] => readdirSync(join(home, 'tightlip'));
const entry = (): string => join(home, 'tightlip', entries()[0] ?? '');

/** One run as `configure` does it: what it loaded, and whether it was remembered. */
async function run(files: Readonly<Record<string, string>>, build = 'one'): Promise<{ config: Config; recalled: boolean }> {
  const memory = configMemory('/top', { cwd: home, env: { XDG_CACHE_HOME: home }, platform: process.platform }, build);
  const config = await loadConfig({ reader: readerOf(files), cwd: home, env: {}, platform: process.platform, system: join(home, 'none.toml'), memory: () => Promise.resolve(memory) });
  const recalled = memory?.used === true;
  memory?.keep(config.packed ?? (config.rules.length > 0 ? ownPack(config.rules) : undefined));
  return { config, recalled };
}

describe('a configuration that an earlier run has read', () => {
  const files = { 'tightlip.toml': `exclude = ["dist/"]\n${rule('corp/a')}`, 'sub/tightlip.toml': `fail-on = "high"\n${rule('corp/b', 'paths = ["x/"]\n')}` };

  it('is recalled with its settings, its rules compiled, and where they hold', async () => {
    const first = await run(files);
    const second = await run(files);
    expect([first.recalled, second.recalled]).toEqual([false, true]);
    expect(second.config.rules).toEqual([]);
    expect(second.config.packed).toEqual({ ...ownPack(first.config.rules), pack: Buffer.from(ownPack(first.config.rules).pack) });
    expect(second.config.ruleScopes).toEqual(first.config.ruleScopes);
    expect([second.config.excluded('dist/a', 'secrets'), second.config.failOn('sub/a'), second.config.files]).toEqual([true, 'high', first.config.files]);
  });

  it('is read anew when a byte of a file differs, a file goes or comes, or the program is another', async () => {
    await run(files);
    for (const other of [{ ...files, 'tightlip.toml': `${files['tightlip.toml']}\n` }, { 'tightlip.toml': files['tightlip.toml'] }, { ...files, 'b/tightlip.toml': 'fail-on = "low"\n' }]) {
      const { config, recalled } = await run(other);
      expect(recalled).toBe(false);
      expect(config.rules.map(({ id }) => id)).toContain('corp/a');
      await run(files);
    }
    expect((await run(files, 'two')).recalled).toBe(false);
  });

  it('is read anew when the entry is harmed, cut, or could have been written by others', async () => {
    for (const harm of [
      (bytes: Buffer) => bytes.fill((bytes[bytes.length - 9] as number) ^ 1, bytes.length - 9, bytes.length - 8),
      (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1),
      (bytes: Buffer) => bytes.subarray(0, 3),
      () => Buffer.alloc(0),
    ]) {
      await run(files);
      writeFileSync(entry(), harm(readFileSync(entry())));
      expect((await run(files)).recalled).toBe(false);
    }
    await run(files);
    chmodSync(entry(), 0o666);
    expect((await run(files)).recalled).toBe(false);
    chmodSync(join(home, 'tightlip'), 0o755);
    expect((await run(files)).recalled).toBe(false);
  });

  it('that is not valid is never kept', async () => {
    for (let i = 0; i < 2; i++) await expect(run({ 'tightlip.toml': rule('corp/a', 'sevrity = "low"\n') })).rejects.toThrow('sevrity');
    for (let i = 0; i < 2; i++) await expect(run({ 'tightlip.toml': `${rule('corp/a')}${rule('corp/a').replace('zq_', 'zq_x')}` })).rejects.toThrow('used twice');
    for (let i = 0; i < 2; i++) await expect(run({ 'tightlip.toml': rule('github/personal-access-token') })).rejects.toThrow('id of a built-in one');
  });
});

it('without own rules is recalled too', async () => {
  const files = { 'tightlip.toml': 'exclude = ["dist/"]\n[[allow]]\nrule = "generic/*"\npaths = ["test/"]\nreason = "made up"\nuntil = "2099-01-01"\n' };
  const { config } = await run(files);
  const again = await run(files);
  expect(again.recalled).toBe(true);
  expect(again.config.packed).toBeUndefined();
  expect(JSON.stringify(again.config.allows)).toBe(JSON.stringify(config.allows));
});
