import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { helperAhead, threadsAhead } from '../../src/run/ahead.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tightlip-ahead-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const started = (files: number, asked: number | undefined, cache = false, path?: string): number => {
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.git', 'index'), new Uint8Array(files * 128));
  const waiting = threadsAhead({ cwd: folder, env: { HOME: folder }, platform: 'linux' }, path, asked, cache);
  waiting.forEach((one) => one.dismiss());
  return waiting.length;
};

it('as many threads as the size of the index asks for', () => {
  expect(started(100, undefined)).toBe(0);
  expect(started(450, 4)).toBe(2);
  expect(started(5000, 1)).toBe(0);
});

it('none where an earlier run may have left little to do', () => {
  const cache = join(folder, '.cache', 'tightlip');
  mkdirSync(cache, { recursive: true });
  expect(started(450, 4, true)).toBe(2);
  writeFileSync(join(cache, 'x.clean'), '');
  expect(started(450, 4, true)).toBe(0);
  expect(started(450, 4)).toBe(2);
});

it('none outside of a checkout', () => {
  expect(threadsAhead({ cwd: folder, env: {}, platform: 'linux' }, undefined, 4, false)).toEqual([]);
});

it('the top may be named', () => {
  expect(started(450, 4, false, '.')).toBe(2);
  expect(started(450, 4, false, folder)).toBe(2);
  expect(started(450, 4, false, 'src')).toBe(0);
});

it('one for standard input that is a large file', () => {
  const helps = (bytes: number, asked: number | undefined): boolean => {
    const file = join(folder, 'input');
    writeFileSync(file, '');
    truncateSync(file, bytes);
    const input = openSync(file, 'r');
    const waiting = helperAhead(asked, input);
    closeSync(input);
    waiting?.dismiss();
    return waiting !== undefined;
  };
  expect(helps(64 << 20, 2)).toBe(true);
  expect(helps(64 << 20, 1)).toBe(false);
  expect(helps(1 << 20, 2)).toBe(false);
  expect(helperAhead(2, 1_000_000)).toBeUndefined();
});
