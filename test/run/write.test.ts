import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { writeFile, writeOut, writeStream } from '../../src/run/write.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tightlip-write-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function* failing(): Generator<string> {
  yield 'x'.repeat(100_000);
  throw new Error('reporter broke');
}

const refusing = (code: string): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('refused'), { code })) });

describe('writeOut', () => {
  it('writes all pieces to a descriptor', () => {
    const path = join(dir, 'out');
    const file = openSync(path, 'w');
    writeOut(file, ['one', 'two'.repeat(100_000)]);
    closeSync(file);
    expect(readFileSync(path, 'utf8')).toBe(`one${'two'.repeat(100_000)}`);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a disk is full, and throws what a reporter throws', () => {
    const file = openSync('/dev/full', 'w');
    expect(() => writeOut(file, 'x')).toThrow(UserError);
    expect(() => writeOut(file, failing())).toThrow();
    closeSync(file);
  });
});

describe('writeFile', () => {
  it('makes missing directories and leaves nothing but the report', () => {
    const path = join(dir, 'a/b/report.json');
    writeFile(path, ['one', 'two']);
    expect(readFileSync(path, 'utf8')).toBe('onetwo');
    expect(readdirSync(join(dir, 'a/b'))).toEqual(['report.json']);
  });

  it('keeps the old file when the report fails half-way', () => {
    const path = join(dir, 'report.json');
    writeFileSync(path, 'old');
    expect(() => writeFile(path, failing())).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(dir)).toEqual(['report.json']);
  });

  it('replaces what a link leads to, and keeps link and mode', () => {
    writeFileSync(join(dir, 'real'), 'old', { mode: 0o600 });
    symlinkSync('real', join(dir, 'link'));
    writeFile(join(dir, 'link'), 'new');
    expect(readFileSync(join(dir, 'real'), 'utf8')).toBe('new');
    expect(statSync(join(dir, 'real')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(dir, 'link'))).toBe(true);
  });

  it('writes to a device and does not replace it', () => {
    writeFile('/dev/null', 'text');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each(['/dev/full', '/proc/report'])('says what happened and what to do when %s refuses', (path) => {
    expect(() => writeFile(path, 'text')).toThrow(UserError);
  });

  it('lets bugs of a reporter through as bugs', () => {
    expect(() => writeFile(join(dir, 'x'), failing())).toThrow('reporter broke');
  });
});

describe('writeStream', () => {
  it('waits for a slow reader and loses nothing', async () => {
    let got = '';
    const slow = new Writable({
      highWaterMark: 16,
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        got += chunk;
        setImmediate(done);
      },
    });
    const pieces = Array.from({ length: 5000 }, (_, i) => `line ${i} of the report\n`);
    await writeStream(slow, pieces);
    expect(got).toBe(pieces.join(''));
  });

  it('stops quietly when the reader is gone', async () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) {
        asked++;
        yield 'x'.repeat(70_000);
      }
    }
    await writeStream(refusing('EPIPE'), endless());
    expect(asked).toBeLessThan(3);
  });

  it('tells every other failure', async () => {
    await expect(writeStream(refusing('ENOSPC'), 'text')).rejects.toThrow(/ENOSPC/);
  });
});
