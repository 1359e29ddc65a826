/** Readers that go away, and places that cannot be written. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { find } from '../helpers/program.ts';
import { scratch, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const made: Scratch[] = [];
const keep = (place: Scratch): Scratch => {
  made.push(place);
  return place;
};
afterEach(() => {
  for (const place of made.splice(0)) place.remove();
});

const program = resolve('bin/tightlip.js');
const where = ({ path, env }: Scratch): { cwd: string; env: Record<string, string> } => ({ cwd: path, env });

describe('pipes and signals', () => {
  it('a reader that goes away ends it quietly, the exit code stays true', () => {
    const place = keep(scratch());
    place.write(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`f${i}.txt`, githubToken(`s${i}`)])));
    const ran = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" scan | head -c 1; exit \${PIPESTATUS[0]}`], { cwd: place.path, env: place.env, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(1);
  });

  it('a full disk is exit 2 with a sentence', () => {
    const place = keep(scratch());
    const ran = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" scan > /dev/full`], { cwd: place.path, env: place.env, encoding: 'utf8' });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('tightlip: ');
  });

  it('nothing is cut off in a pipe', () => {
    const place = keep(scratch());
    place.write(Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`f${i}.txt`, githubToken(`s${i}`)])));
    expect(find(['scan'], where(place)).places).toHaveLength(1500);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it by that signal', async (signal) => {
    const place = keep(scratch());
    const child = spawn(process.execPath, [program, 'stdin'], { cwd: place.path, env: place.env, stdio: ['pipe', 'ignore', 'ignore'] });
    setTimeout(() => child.kill(signal), 600);
    const ended = await new Promise((done) => child.on('exit', (_, by) => done(by)));
    expect(ended).toBe(signal);
  });
});

describe.skipIf(!existsSync('/dev/full'))('what cannot be written', () => {
  it.each(['--help', '--version', 'completions bash', 'cache', 'rules list'])('is no success: %s', (words) => {
    const place = scratch();
    const ran = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" ${words} > /dev/full`], { cwd: place.path, env: place.env, encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(/^tightlip: the (?:output|report) could not be written.*\(ENOSPC\)\nhint: is the disk full\?\n$/)]);
    place.remove();
  });
});
