import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Io } from '../../src/io.ts';
import type { ScanOptions } from '../../src/options.ts';
import { deliver } from '../../src/run/deliver.ts';
import type { ExitCode, Report, Reporter } from '../../src/types/report.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tightlip-deliver-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const reporters = async (name: string): Promise<Reporter> => {
  if (name === 'broken') throw new UserError('no such report', 'take another');
  if (name === 'fault') throw new Error('a fault of ours');
  return (report) => `${name} ${report.exitCode}`;
};

/** Delivers a report that ends with a code; what came out on both streams. */
async function delivered(formats: ScanOptions['formats'], exitCode: ExitCode = 0): Promise<{ code: ExitCode; out: string; err: string }> {
  const said = { out: '', err: '' };
  const into = (stream: 'out' | 'err'): Writable => new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      said[stream] += chunk.toString();
      done();
    },
  });
  const io = { cwd: () => dir, env: {}, argv: [], platform: 'linux', stdout: into('out'), stderr: into('err') } as unknown as Io;
  const report = { findings: [], exitCode, command: 'scan' } as unknown as Report;
  const code = await deliver(report, { formats, color: false, quiet: false, verbose: false, sarifLineHash: false } as unknown as ScanOptions, io, reporters);
  return { code, ...said };
}
const read = (name: string): string => readFileSync(join(dir, name), 'utf8');

describe('a report', () => {
  it('goes to each file that was named, and as text to standard output', async () => {
    expect(await delivered([{ name: 'json', file: 'a.json' }, { name: 'csv', file: 'sub/b.csv' }], 1)).toEqual({ code: 1, out: 'text 1', err: '' });
    expect([read('a.json'), read('sub/b.csv')]).toEqual(['json 1', 'csv 1']);
  });

  it('goes to standard output in the format without a file', async () => {
    expect((await delivered([{ name: 'json', file: 'a.json' }, { name: 'sarif' }])).out).toBe('sarif 0');
  });

  it('that cannot be written is said, keeps none of the others back, and is no success', async () => {
    writeFileSync(join(dir, 'file'), '');
    const { code, out, err } = await delivered([{ name: 'json', file: 'file/a.json' }, { name: 'broken', file: 'b' }, { name: 'csv', file: 'c.csv' }]);
    expect([code, out, read('c.csv')]).toEqual([2, 'text 0', 'csv 0']);
    expect(err.match(/^tightlip: .+\nhint: .+$/gm)).toHaveLength(2);
    expect(err).toContain('tightlip: no such report\nhint: take another\n');
  });

  it.each([[0, 2], [1, 1], [2, 2]] as const)('that fails makes an exit code of %i a %i', async (before, after) => {
    expect((await delivered([{ name: 'broken' }], before)).code).toBe(after);
  });

  it('does not hide a fault of the program', async () => {
    await expect(delivered([{ name: 'fault' }])).rejects.toThrow('a fault of ours');
  });
});
