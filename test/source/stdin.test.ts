import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { protocolText, stdinSource } from '../../src/source/stdin.ts';
import { drain } from '../helpers/chunks.ts';

it('reads a descriptor to its end, in windows, under the name given', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tightlip-'));
  const file = join(directory, 'in');
  const text = 'some line\n'.repeat(900_000);
  writeFileSync(file, text);
  const fd = openSync(file, 'r');
  const { chunks, problems } = await drain(stdinSource('name.txt', fd));
  closeSync(fd);
  rmSync(directory, { recursive: true });
  expect(problems).toEqual([]);
  expect(chunks.length).toBe(3);
  expect(chunks[0]?.origin).toEqual({ kind: 'stdin', path: 'name.txt' });
  expect(chunks.map(({ text: part, overlap, tail = 0 }) => part.slice(overlap, part.length - tail)).join('') === text).toBe(true);
});

it('makes a problem of a descriptor that cannot be read', async () => {
  const { problems } = await drain(stdinSource('stdin', 9999));
  expect(problems).toMatchObject([{ code: 'unreadable', message: expect.stringContaining('EBADF') }]);
});

it('reads a protocol whole, and refuses what is none', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tightlip-'));
  const file = join(directory, 'in');
  const text = `${'refs/heads/ä\n'.repeat(20_000)}`;
  writeFileSync(file, text);
  const read = (most?: number): string => {
    const fd = openSync(file, 'r');
    try {
      return protocolText(most, fd);
    } finally {
      closeSync(fd);
    }
  };
  expect(read() === text).toBe(true);
  expect(() => read(1000)).toThrow('too long');
  expect(() => protocolText(1000, 9999)).toThrow('EBADF');
  rmSync(directory, { recursive: true });
});
