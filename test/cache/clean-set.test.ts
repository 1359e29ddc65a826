import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CleanSet } from '../../src/cache/clean-set.ts';
import { cacheFolder, evict, type CacheWorld } from '../../src/cache/folder.ts';

let base = '';
let folder = '';
const world: CacheWorld = { env: {}, platform: 'linux', user: process.getuid?.() };
const open = (identity = 'rules 1'): CleanSet => CleanSet.open(folder, identity, world) as CleanSet;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tightlip-cache-'));
  folder = join(base, 'cache');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function filled(): string {
  const set = open();
  for (const key of ['a', 'b', 'c']) set.add(key);
  set.save();
  return join(folder, readdirSync(folder)[0] as string);
}

describe('what was clean before', () => {
  it('is known in the next run, and to nobody else', () => {
    const file = filled();
    expect(open().has('a')).toBe(true);
    expect(open().has('d')).toBe(false);
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('counts only for the same rules, options and place', () => {
    const file = filled();
    expect(open('rules 2').has('a')).toBe(false);
    const other = open('rules 2');
    other.add('x');
    other.save();
    const forged = readdirSync(folder).map((name) => join(folder, name)).find((path) => path !== file) as string;
    writeFileSync(forged, readFileSync(file), { mode: 0o600 });
    expect(open('rules 2').has('a')).toBe(false);
  });

  it('is ignored when it was cut off, changed, made by others or is a link', () => {
    const file = filled();
    const whole = readFileSync(file);
    for (const broken of [whole.subarray(0, 40), Buffer.concat([whole, Buffer.alloc(16)]), Buffer.from(whole.map((byte, i) => (i === 50 ? byte ^ 1 : byte))), Buffer.alloc(0), Buffer.from('no cache')]) {
      writeFileSync(file, broken);
      expect(open().has('a')).toBe(false);
    }
    writeFileSync(file, whole);
    expect(open().has('a')).toBe(true);
    chmodSync(file, 0o666);
    expect(open().has('a')).toBe(false);
    rmSync(file);
    writeFileSync(join(base, 'elsewhere'), whole, { mode: 0o600 });
    symlinkSync(join(base, 'elsewhere'), file);
    expect(open().has('a')).toBe(false);
  });

  it('is not used in a folder that others can write to or look into', () => {
    filled();
    for (const mode of [0o777, 0o770, 0o755, 0o711]) {
      chmodSync(folder, mode);
      expect(CleanSet.open(folder, 'rules 1', world)).toBeUndefined();
    }
  });

  it.skipIf(process.platform === 'win32')('is not used in a folder of somebody else', () => {
    filled();
    expect(CleanSet.open(folder, 'rules 1', { ...world, user: (world.user ?? 0) + 1 })).toBeUndefined();
    expect(open().has('a')).toBe(true);
  });

  it('survives two runs that write at once, and forgets what is mostly gone', () => {
    const [one, two] = [open(), open()];
    one.add('a');
    two.add('b');
    one.save();
    two.save();
    expect(open().has('b')).toBe(true);
    expect(readdirSync(folder)).toHaveLength(1);
    const large = open();
    for (let i = 0; i < 12_000; i++) large.add(`old ${i}`);
    large.save();
    const next = open();
    next.add('new');
    next.save();
    expect([open().has('new'), open().has('old 1')]).toEqual([true, false]);
  });

  it('keeps what a run left out on purpose, and everything in its order', () => {
    const many = Array.from({ length: 12_000 }, (_, i) => `thing ${i}`);
    const large = open();
    for (const one of many) large.add(one);
    large.save();
    const next = open();
    for (const one of ['new 1', 'new 2', 'thing 7']) next.add(one);
    next.save(true);
    const last = open();
    expect([last.size, many.every((one) => last.has(one)), last.has('new 1'), last.has('new 2'), last.has('new 3')]).toEqual([12_002, true, true, true, false]);
  });

  it('leaves the oldest files when it grows too large', () => {
    open().save();
    for (const [i, name] of ['old', 'middle', 'young'].entries()) {
      writeFileSync(join(folder, name), Buffer.alloc(1000));
      utimesSync(join(folder, name), 1000 + i, 1000 + i);
    }
    evict(folder, 2000);
    expect(readdirSync(folder).toSorted()).toEqual(['middle', 'young']);
  });
});

describe('the folder', () => {
  it('is the one that the system has for caches', () => {
    expect(cacheFolder({ env: { HOME: '/home/a' }, platform: 'linux' })).toBe('/home/a/.cache/tightlip');
    expect(cacheFolder({ env: { HOME: '/home/a', XDG_CACHE_HOME: '/x' }, platform: 'linux' })).toBe('/x/tightlip');
    expect(cacheFolder({ env: { HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, platform: 'linux' })).toBe('/home/a/.cache/tightlip');
    expect(cacheFolder({ env: {}, platform: 'linux' })).toBeUndefined();
    expect(cacheFolder({ env: { HOME: 'relative' }, platform: 'linux' })).toBeUndefined();
  });
});
