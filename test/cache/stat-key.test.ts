import { appendFileSync, chmodSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statKey } from '../../src/cache/stat-key.ts';

let base = '';
let file = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tightlip-key-'));
  file = join(base, 'a');
  writeFileSync(file, 'content');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A moment at which no file of the test is fresh any more. */
const later = (): number => statSync(file).ctimeMs + 60_000;
const key = (path = file, name = 'a'): string | undefined => statKey(path, name, later())?.key;

describe('the key of a file that was seen', () => {
  it('is the same as long as nothing about the file changes', () => {
    expect(key()).toBe(key());
    expect(statKey(file, 'a', later())?.size).toBe(7);
  });

  it.each<[string, () => void]>([
    ['its content', () => appendFileSync(file, '!')],
    ['its time', () => utimesSync(file, 1, 1)],
    ['its mode', () => chmodSync(file, 0o755)],
    ['the file behind the name, of the same size and time', () => {
      const { atimeMs, mtimeMs } = statSync(file);
      writeFileSync(join(base, 'b'), 'CONTENT');
      utimesSync(join(base, 'b'), atimeMs / 1000, mtimeMs / 1000);
      renameSync(join(base, 'b'), file);
    }],
  ])('is another one when %s changes', (_what, change) => {
    const before = key();
    change();
    expect(key()).not.toBe(before);
  });

  it('depends on the name: rules look at paths', () => expect(key(file, 'a')).not.toBe(key(file, 'b')));

  it('is of a link itself, not of what it leads to', () => {
    symlinkSync(file, join(base, 'link'));
    expect(key(join(base, 'link'))).not.toBe(key(file));
  });

  it('is none for a file that may still change unseen, and for none', () => {
    const { mtimeMs, ctimeMs } = statSync(file);
    const changed = Math.max(mtimeMs, ctimeMs);
    expect(statKey(file, 'a', changed + 1999)).toBeUndefined();
    expect(statKey(file, 'a', changed + 2000)).toBeDefined();
    // Its own time can be set to anything, the one of its entry cannot.
    utimesSync(file, 1, 1);
    expect(statKey(file, 'a', statSync(file).ctimeMs + 1999)).toBeUndefined();
    // A clock that was set back, or a file from the future.
    expect(statKey(file, 'a', changed - 100_000)).toBeUndefined();
    expect(statKey(join(base, 'none'), 'none', later())).toBeUndefined();
  });
});
