import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/options.ts';
import type { RawOptions } from '../../src/options.ts';
import { configure } from '../../src/run/configure.ts';
import type { Configured } from '../../src/run/configure.ts';
import type { ConfigSides } from '../../src/types/source.ts';
import { reader } from '../config/helpers.ts';
import { scratch } from '../helpers/repository.ts';
import type { Scratch } from '../helpers/repository.ts';

type Files = Readonly<Record<string, string>>;

describe('what configuration and command line make of a run', () => {
  let place: Scratch;
  beforeEach(() => {
    place = scratch();
  });
  afterEach(() => place.remove());

  const io = (below = ''): Parameters<typeof configure>[1] => ({ cwd: () => place.path + below, env: place.env, platform: 'linux' });
  const options = (more: RawOptions = {}): ReturnType<typeof parseOptions> => parseOptions({ cache: false, ...more });
  const sides = (now: Files, more: Partial<ConfigSides> = {}): ConfigSides => ({ now: reader(now), top: () => place.path, close: () => undefined, ...more });
  const codes = ({ notices }: Configured): readonly string[] => notices.map(({ code, message }) => `${code}: ${message}`);

  it('without a configuration is what the program does by itself', async () => {
    const { settings, skips, largest, notices, whole } = await configure(options(), io(), sides({}));
    expect(settings).toMatchObject({ only: ['secrets', 'leaks', 'ai'], own: undefined, pins: [] });
    expect([skips('node_modules/a.js'), largest, notices, whole]).toEqual([false, undefined, [], false]);
  });

  it('skips what is excluded, where no company looks for AI tools all the same', async () => {
    const given = sides({ 'tightlip.toml': 'exclude = ["old/**"]' });
    const { skips } = await configure(options(), io(), given);
    expect([skips('old/a'), skips('src/a')]).toEqual([true, false]);
    place.write({ 'company.toml': '[ai]\ndefault = "banned"\n' });
    const company = await configure(options({ config: join(place.path, 'company.toml') }), io(), given);
    expect([company.skips('old/a'), company.config.excluded('old/a', 'secrets')]).toEqual([false, true]);
  });

  it('takes the limit of a file from the command line before the configuration', async () => {
    const given = sides({ 'tightlip.toml': 'max-file-size = "2M"' });
    expect((await configure(options(), io(), given)).largest).toBe(2 * 1024 ** 2);
    expect((await configure(options({ maxFileSize: '5k' }), io(), given)).largest).toBe(5 * 1024);
  });

  it('names pins by their paths from the top', async () => {
    const pin = (path: string): string => `[[ai.pin]]\npath = "${path}"\nsha256 = "${'0'.repeat(64)}"\n`;
    const { settings } = await configure(options(), io(), sides({ 'tightlip.toml': pin('./.mcp.json'), 'web/tightlip.toml': pin('.mcp.json') }));
    expect(settings.pins?.map(({ path }) => path)).toEqual(['.mcp.json', 'web/.mcp.json']);
  });

  it('is that of the top of the checkout for what comes from nowhere', async () => {
    place.git('init', '-q');
    place.write({ 'tightlip.toml': 'exclude = ["old/**"]', 'sub/a': '' });
    expect((await configure(options(), io('/sub'))).config.excluded('old/a', 'secrets')).toBe(true);
    expect((await configure(options({ repositoryConfig: false }), io('/sub'))).config.excluded('old/a', 'secrets')).toBe(false);
  });

  it('is not the one on disk where another is staged, and says so', async () => {
    place.write({ 'tightlip.toml': 'fail-on = "low"' });
    const staged = (now: Files): ConfigSides => sides(now, { before: reader({}) });
    expect(codes(await configure(options(), io(), staged({})))).toEqual(['config-not-staged: is not staged and does not count for this commit: git add tightlip.toml']);
    expect(codes(await configure(options(), io(), staged({ 'tightlip.toml': 'fail-on = "high"' })))).toContain('config-not-staged: has changes that are not staged and do not count for this commit: git add tightlip.toml');
    expect(codes(await configure(options(), io(), staged({ 'tightlip.toml': 'fail-on = "low"' }))).join()).not.toContain('config-not-staged');
    expect(codes(await configure(options({ repositoryConfig: false }), io(), staged({})))).toEqual([]);
  });
});
