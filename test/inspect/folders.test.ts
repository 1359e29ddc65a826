import { describe, expect, it } from 'vitest';
import { byFolder } from '../../src/inspect/folders.ts';

describe('a folder', () => {
  it('is meant by any of its names', () => {
    const meant = byFolder((name) => name === 'x');
    expect(['', 'x/', 'a/x/', 'x/a/', 'a/x/b/', '/x/', 'a//x/'].map(meant)).toEqual([false, true, true, true, true, true, true]);
    expect(['', '/', '//', 'a/', 'a/xx/', 'xx/'].map(meant)).toEqual([false, false, false, false, false, false]);
  });

  it('is asked for once', () => {
    const asked: string[] = [];
    const meant = byFolder((name) => asked.push(name) < 0);
    for (const folder of ['a/b/', 'a/b/c/', 'a/b/', 'a/d/']) meant(folder);
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('may lie in more folders than can be remembered', () => {
    const meant = byFolder((name) => name === '7');
    const all = Array.from({ length: 50_000 }, (_, i) => `${i}/`);
    expect(all.filter(meant)).toEqual(['7/']);
    expect(all.filter(meant)).toEqual(['7/']);
  });
});
