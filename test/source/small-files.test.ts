import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileChunks, type FileToRead } from '../../src/source/read-file.ts';
import { SmallFiles } from '../../src/source/small-files.ts';
import { ownRoom } from '../../src/source/windows.ts';
import type { Chunk } from '../../src/types/source.ts';

const base = mkdtempSync(join(tmpdir(), 'tightlip-small-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const toRead = (name: string): FileToRead => ({ file: join(base, name), origin: { kind: 'file', path: name } });
const usual = (file: FileToRead): Chunk[] => [...fileChunks(file, { room: ownRoom(), problem: () => undefined, skipped: () => undefined })];
const copied = (chunk: Chunk): unknown => ({ ...chunk, bytes: Buffer.from(chunk.bytes).toString('latin1') });

it('are the chunks that files usually give, all at once', () => {
  const texts: Record<string, string> = { a: 'a', 'b.txt': 'second\n', high: '\xe4\xe4\xe4\xff', long: 'x'.repeat(1 << 16), v: 'version 1\n' };
  const small = new SmallFiles();
  for (let round = 0; round < 3; round++) {
    small.clear();
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(base, name), `${text.slice(round)}`, 'latin1');
    writeFileSync(join(base, 'run'), '#!/bin/sh\n', { mode: 0o755 });
    const files = [...Object.keys(texts).filter((name) => (texts[name] ?? '').length > round), 'run'].map(toRead);
    const chunks = files.map((file) => small.read(file));
    expect(chunks.map((chunk) => chunk && copied(chunk))).toEqual(files.map((file) => copied(usual(file)[0] as Chunk)));
  }
});

it('leave to the usual way what is no small plain text', () => {
  const odd: Record<string, string> = {
    empty: '', large: 'x'.repeat((1 << 16) + 1), nul: 'a\0b', last: 'ab\0', mark: '\xef\xbb\xbfa', wide: '\xff\xfea\0', archive: '\x1f\x8b\x08aaaa', pointer: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
  };
  for (const [name, text] of Object.entries(odd)) writeFileSync(join(base, name), text, 'latin1');
  mkdirSync(join(base, 'folder'));
  symlinkSync('a', join(base, 'link'));
  execFileSync('mkfifo', [join(base, 'fifo')]);
  const small = new SmallFiles();
  for (const name of [...Object.keys(odd), 'folder', 'link', 'fifo', 'missing']) expect(small.read(toRead(name)), name).toBeUndefined();
  expect(small.read(toRead('a'), 0)).toBeUndefined();
});

it('take no more than there is room for', () => {
  writeFileSync(join(base, 'f'), 'y'.repeat(60_000));
  const small = new SmallFiles();
  const chunks = Array.from({ length: 12 }, () => small.read(toRead('f')));
  expect(chunks.map((chunk) => chunk?.bytes.length)).toEqual([...Array.from({ length: 8 }, () => 60_000), ...Array.from({ length: 4 }, () => undefined)]);
  small.clear();
  expect(small.read(toRead('f'))?.bytes.every((byte) => byte === 0x79)).toBe(true);
});
