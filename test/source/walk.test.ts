import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { behindLinks, noneBehindLinks } from '../../src/source/behind-links.ts';
import { fileAt, walk } from '../../src/source/walk.ts';
import type { Problem } from '../../src/types/source.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tightlip-walk-'));
});
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+rwX', base]);
  rmSync(base, { recursive: true, force: true });
});

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(join(base, path, '..'), { recursive: true });
    writeFileSync(join(base, path), path);
  }
}

function walked(): { names: string[]; problems: Problem[]; skipped: string[] } {
  const [problems, skipped]: [Problem[], string[]] = [[], []];
  const names = [...walk(base, (one) => problems.push(one), (reason) => skipped.push(reason))].map(({ path }) => path).sort();
  return { names, problems, skipped };
}

describe('everything under a directory', () => {
  it('is files at any depth, hidden ones too, without what is in .git', () => {
    put('a', '.env', 'b/c/d', '.git/config', 'b/.git/config', '.github/x', 'b/.gitignore');
    writeFileSync(join(base, 'b/c/.git'), 'gitdir: elsewhere');
    expect(walked()).toEqual({ names: ['.env', '.github/x', 'a', 'b/.gitignore', 'b/c/.git', 'b/c/d'], problems: [], skipped: [] });
  });

  it('is nothing in an empty one', () => expect(walked()).toEqual({ names: [], problems: [], skipped: [] }));

  it('follows no link, also not in a circle', () => {
    put('a/b');
    symlinkSync('..', join(base, 'a/up'));
    symlinkSync('a', join(base, 'link'));
    expect(walked().names).toEqual(['a/b', 'a/up', 'link']);
  });

  it('counts pipes', () => {
    execFileSync('mkfifo', [join(base, 'pipe')]);
    expect(walked()).toEqual({ names: [], problems: [], skipped: ['fifo'] });
  });

  it.skipIf(process.getuid?.() === 0)('says which directory cannot be read, and goes on', () => {
    put('a/x', 'closed/y', 'z');
    chmodSync(join(base, 'closed'), 0);
    expect(walked()).toMatchObject({ names: ['a/x', 'z'], problems: [{ code: 'unreadable', path: 'closed' }] });
  });

  it('says when there is none', () => {
    rmSync(base, { recursive: true });
    expect(walked()).toMatchObject({ names: [], problems: [{ code: 'unreadable', path: '.' }] });
    mkdirSync(base);
  });

  it.skipIf(process.platform !== 'linux')('keeps the bytes of names that are no UTF-8, folders and files, so that they can be opened', () => {
    const folder = Buffer.concat([Buffer.from(`${base}/d`), Buffer.from([0xff])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/plain')]), '1');
    writeFileSync(Buffer.concat([folder, Buffer.from('/f'), Buffer.from([0xfe])]), '2');
    put('ü/a');
    writeFileSync(Buffer.concat([Buffer.from(`${base}/ü/f`), Buffer.from([0xfe])]), '3');
    const names = [...walk(base, () => {}, () => {})];
    expect(names.map(({ path }) => path).sort()).toEqual(['d\\xff/f\\xfe', 'd\\xff/plain', 'ü/a', 'ü/f\\xfe']);
    expect(names.map((name) => readFileSync(fileAt(base, name), 'utf8')).sort()).toEqual(['1', '2', '3', 'ü/a']);
  });

  it('goes as deep as it has to', () => {
    const deep = Array.from({ length: 400 }, () => 'd').join('/');
    put(`${deep}/f`);
    expect(walked().names).toEqual([`${deep}/f`]);
  });
});

describe('paths that lead through a link', () => {
  it('are those below one, however deep, and not the link itself', () => {
    put('real/sub/f');
    symlinkSync('real', join(base, 'link'));
    symlinkSync('/', join(base, 'real/out'));
    const behind = behindLinks(base);
    expect(['f', 'link', 'real/sub/f', 'real/out', 'gone/f'].filter(behind)).toEqual([]);
    expect(['link/sub/f', 'link/f', 'real/out/etc/passwd', 'link/gone/f'].every(behind)).toBe(true);
  });

  it('are none where no untracked name is a link, and no name stands for a file and a folder', () => {
    put('real/sub/f');
    symlinkSync('real', join(base, 'link'));
    expect(noneBehindLinks(base, ['link/sub/f', 'real/sub/f'], ['link'])).toBe(false);
    expect(noneBehindLinks(base, ['link', 'real/sub/f'], ['real/new', 'other/'])).toBe(true);
    expect(noneBehindLinks(base, ['link', 'link-1', 'link-1/x'], [])).toBe(false);
    expect(noneBehindLinks(base, ['link', 'link-1', 'link.a', 'link/sub/f'], [])).toBe(false);
    expect(noneBehindLinks(base, ['link', 'link', 'linked/f'], [])).toBe(true);
    expect(noneBehindLinks(base, ['real/sub/f'], Array.from({ length: 201 }, (_, i) => `real/${i}`))).toBe(false);
  });
});
