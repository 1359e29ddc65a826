import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileChunks } from '../../src/source/read-file.ts';
import { ownRoom, WINDOW } from '../../src/source/windows.ts';
import type { Problem } from '../../src/types/source.ts';

const base = mkdtempSync(join(tmpdir(), 'tightlip-read-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const place = (name: string): string => join(base, name);

interface Read {
  readonly texts: string[];
  readonly modes: (string | undefined)[];
  readonly problems: Problem[];
  readonly skipped: string[];
}

function read(file: string | Buffer, largest?: number): Read {
  const found: Read = { texts: [], modes: [], problems: [], skipped: [] };
  const reading = { room: ownRoom(), problem: (one: Problem) => void found.problems.push(one), skipped: (reason: string) => void found.skipped.push(reason), largest };
  for (const { bytes, mode } of fileChunks({ file, origin: { kind: 'file', path: 'shown' } }, reading)) {
    found.texts.push(Buffer.from(bytes).toString('utf8'));
    found.modes.push(mode);
  }
  return found;
}

describe('a file', () => {
  it.each([0, 1, 4095, 4096, 4097, 70_000])('of %i bytes is one chunk', (size) => {
    writeFileSync(place('f'), 'x'.repeat(size));
    expect(read(place('f'))).toEqual({ texts: ['x'.repeat(size)], modes: [undefined], problems: [], skipped: [] });
  });

  it.each([WINDOW - 1, WINDOW, WINDOW + 1])('of %i bytes is read to its end', (size) => {
    writeFileSync(place('f'), `${'x'.repeat(size - 1)}!`);
    expect(read(place('f')).texts.at(-1)?.at(-1)).toBe('!');
  });

  it('that is large has an end', () => {
    writeFileSync(place('large'), '');
    truncateSync(place('large'), (64 << 20) + 5 * WINDOW);
    const problems: Problem[] = [];
    let bytes = 0;
    for (const chunk of fileChunks({ file: place('large'), origin: { kind: 'file', path: 'large' } }, { room: ownRoom(), problem: (one) => void problems.push(one), skipped: () => {} })) bytes += chunk.again ? 0 : chunk.bytes.length - chunk.overlap - (chunk.tail ?? 0);
    expect([bytes, problems]).toEqual([(64 << 20) + 5 * WINDOW, []]);
  });

  it('that can be run says so', () => {
    writeFileSync(place('run'), '#!/bin/sh\n', { mode: 0o755 });
    expect(read(place('run')).modes).toEqual(['executable']);
  });

  it('may have a name that is no UTF-8', () => {
    const name = Buffer.concat([Buffer.from(`${base}/`), Buffer.from([0xff, 0x61])]);
    writeFileSync(name, 'content');
    expect(read(name).texts).toEqual(['content']);
  });

  it('over the limit is a problem, at the limit none', () => {
    writeFileSync(place('f'), 'x'.repeat(100));
    expect(read(place('f'), 100)).toMatchObject({ texts: ['x'.repeat(100)], problems: [] });
    expect(read(place('f'), 99)).toMatchObject({ texts: [], problems: [{ code: 'too-large', path: 'shown', message: '100 bytes are more than the limit of 99' }] });
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is a problem', () => {
    writeFileSync(place('closed'), 'x');
    chmodSync(place('closed'), 0);
    expect(read(place('closed'))).toMatchObject({ texts: [], problems: [{ code: 'unreadable', path: 'shown', message: 'permission denied' }] });
  });

  it('with a name that is too long is a problem, never a stop', () => {
    expect(read(place('n'.repeat(300))).problems).toMatchObject([{ code: 'unreadable', message: 'the path is too long for this system' }]);
  });

  it.skipIf(process.platform !== 'linux')('that says it is empty may still hold something (/proc)', () => expect(read('/proc/self/status').texts.join('')).toContain('Pid:'));

  it.skipIf(process.platform !== 'linux')('that says it is empty and has no end is a problem', () => expect(read('/proc/self/pagemap').problems).toMatchObject([{ code: 'unreadable' }]));
});

describe('what is no file', () => {
  it('is a link: its target is the text, and it is not followed', () => {
    writeFileSync(place('f'), 'content');
    for (const target of [place('f'), 'nowhere', base]) {
      rmSync(place('link'), { force: true });
      symlinkSync(target, place('link'));
      expect(read(place('link'))).toEqual({ texts: [target], modes: ['link'], problems: [], skipped: [] });
    }
  });

  it('is counted: folders, pipes, devices, sockets, and what is gone', async () => {
    execFileSync('mkfifo', [place('pipe')]);
    const server = createServer().listen(place('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    for (const [file, reason] of [[base, 'submodule'], [place('pipe'), 'fifo'], ['/dev/null', 'device'], [place('socket'), 'socket'], [place('gone'), 'not-checked-out'], [`${place('run')}/below`, 'not-checked-out']] as const) {
      expect(read(file)).toEqual({ texts: [], modes: [], problems: [], skipped: [reason] });
    }
    server.close();
  });
});
