import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskReader, isThere, readSmall, staysBelow } from '../../src/config/disk.ts';
import { makeFolders } from '../../src/folders.ts';
import { nearest } from '../../src/nearest.ts';

const base = mkdtempSync(join(tmpdir(), 'tightlip-disk-'));
const top = join(base, 'top');
mkdirSync(join(top, 'sub'), { recursive: true });
mkdirSync(join(base, 'outside'));
writeFileSync(join(base, 'outside/tightlip.toml'), 'outside');
writeFileSync(join(top, 'tightlip.toml'), 'inside');
symlinkSync('tightlip.toml', join(top, 'link'));
symlinkSync('../outside', join(top, 'away'));
symlinkSync('sub', join(top, 'inner'));
symlinkSync('nowhere', join(top, 'dangling'));
execFileSync('mkfifo', [join(top, 'pipe')]);
afterAll(() => rmSync(base, { recursive: true, force: true }));
const small = (name: string, links?: 'follow'): string | undefined => {
  const bytes = readSmall(join(top, name), name, links);
  return bytes && Buffer.from(bytes).toString();
};

describe('a small file', () => {
  it('is read whole, up to 1 MiB', () => {
    for (const size of [0, 1, 1024 * 1024]) {
      writeFileSync(join(top, 'sized'), 'x'.repeat(size));
      expect(small('sized')).toBe('x'.repeat(size));
    }
    writeFileSync(join(top, 'sized'), 'x'.repeat(1024 * 1024 + 1));
    expect(() => small('sized')).toThrow('larger than 1 MiB');
  });

  it('may be missing', () => expect([small('none'), small('none/below'), small('tightlip.toml/below')]).toEqual([undefined, undefined, undefined]));

  it.each(['link', 'dangling', 'sub', 'pipe'])('is no link, folder or pipe: %s', (name) => expect(() => small(name)).toThrow(`${name} is not a regular file`));

  it('may be behind a link where that is meant', () => {
    expect([small('link', 'follow'), small('dangling', 'follow')]).toEqual(['inside', undefined]);
    expect(() => small('sub', 'follow')).toThrow('not a regular file');
    expect(() => small('pipe', 'follow')).toThrow('not a regular file');
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is said', () => {
    writeFileSync(join(top, 'closed'), 'x');
    chmodSync(join(top, 'closed'), 0);
    expect(() => small('closed')).toThrow('closed cannot be read (EACCES)');
  });
});

describe('configuration of a work tree', () => {
  it('stays inside it, whatever links say', () => {
    expect(['', 'sub', 'inner', 'link', 'none', 'none/below'].map((path) => staysBelow(top, path))).toEqual([true, true, true, true, true, true]);
    expect(['away', 'away/tightlip.toml', '../outside', '..'].map((path) => staysBelow(top, path))).toEqual([false, false, false, false]);
    // A folder whose name begins alike is another one.
    mkdirSync(join(base, 'top-2'));
    expect(staysBelow(top, '../top-2')).toBe(false);
  });

  it('is read there and nowhere else', () => {
    const reader = diskReader(top, () => []);
    expect(Buffer.from((reader.read('tightlip.toml') as Uint8Array | undefined) ?? []).toString()).toBe('inside');
    expect(reader.read('inner/tightlip.toml')).toBeUndefined();
    expect(() => reader.read('away/tightlip.toml')).toThrow('leads out of the repository');
    expect(() => reader.read('../outside/tightlip.toml')).toThrow('leads out of the repository');
  });

  it('is there even as a link to nothing', () => expect(['tightlip.toml', 'dangling', 'none'].map((name) => isThere(join(top, name)))).toEqual([true, true, false]));
});

describe('folders', () => {
  it('are made with those above them, and left as they are', () => {
    makeFolders(join(top, 'a/b/c'));
    makeFolders(join(top, 'a/b/c'));
    makeFolders(join(top, 'inner/d'));
    expect(['a/b/c', 'sub/d'].map((path) => isThere(join(top, path)))).toEqual([true, true]);
  });

  it('are not made below a file, and never tried for ever', () => {
    expect(() => makeFolders(join(top, 'tightlip.toml/x'))).toThrow();
    expect(() => makeFolders('/proc/none/x')).toThrow();
  });
});

describe('the nearest name', () => {
  it.each([['exlude', 'exclude'], ['EXCLUDE', 'exclude'], ['salt', 'salt'], ['slat', 'salt'], ['fail_on', 'fail-on'], ['xyz', undefined], ['', undefined]])('to %j', (typed, name) => expect(nearest(typed, ['exclude', 'salt', 'fail-on', 'severity'])).toBe(name));
  it('to one of nothing is none', () => expect(nearest('x', [])).toBeUndefined());
});
