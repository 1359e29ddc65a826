import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, symlinkSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { find, tightlip } from '../helpers/program.ts';
import { repository, scratch, type Scratch } from '../helpers/repository.ts';
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

describe('wrong arguments', () => {
  const cases: readonly (readonly [args: string[], says: string])[] = [
    [['stagd'], "did you mean 'staged'?"],
    [['no/such/path'], 'neither a command nor an existing path'],
    [['scan', 'no/such/path'], 'no such file or directory'],
    [['scan', '--format', 'yaml'], 'use one of: text, json'],
    [['scan', '--format', 'json', '--format', 'sarif'], 'two formats cannot both go to standard output'],
    [['scan', '--only', 'secret'], 'use one of: secrets, leaks, ai'],
    [['scan', '--fail-on', 'urgent'], 'use one of: critical, high, medium, low'],
    [['scan', '--threads', '0'], 'write 1 or more'],
    [['scan', '--max-file-size', 'big'], 'write bytes or a number with k, M or G'],
    [['scan', '--no-such-option'], 'unknown option'],
    [['scan', '--format'], 'argument missing'],
    [['message'], 'missing required argument'],
    [['install', 'pre-comit'], "did you mean 'pre-commit'?"],
  ];
  it.each(cases)('%j', (args, says) => {
    const place = keep(repository());
    const ran = tightlip(args, where(place));
    expect(ran.stderr).toContain(says);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
    const lines = ran.stderr.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines.at(-1)).toMatch(/^hint: /);
  });

  it('never reach the terminal raw', () => {
    const ran = tightlip(['\u001b[2Jx'], where(keep(scratch())));
    expect(ran.status).toBe(2);
    expect(ran.stderr).not.toContain('\u001b');
  });
});

describe('help', () => {
  it('names every command in at most 70 lines of 120 columns', () => {
    const ran = tightlip(['--help'], where(keep(scratch())));
    expect(ran.status).toBe(0);
    const lines = ran.stdout.split('\n');
    expect(lines.length).toBeLessThanOrEqual(71);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    for (const name of ['scan', 'staged', 'range', 'history', 'push', 'receive', 'message', 'stdin', 'install', 'uninstall', 'doctor', '--format', '--only']) expect(ran.stdout).toContain(name);
  });

  it('prints the version', () => {
    expect(tightlip(['--version'], where(keep(scratch()))).stdout).toBe(`${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`);
  });
});

describe('places where there is little or nothing', () => {
  it('an empty repository is clean', () => {
    const place = keep(repository());
    for (const command of ['scan', 'staged', 'history']) expect(tightlip([command], where(place)).status, command).toBe(0);
  });

  it('an empty directory outside any repository is clean to scan, and nothing to commit from', () => {
    const place = keep(scratch());
    expect(tightlip(['scan'], where(place)).status).toBe(0);
    const staged = tightlip(['staged'], where(place));
    expect(staged.status).toBe(2);
    expect(staged.stderr).toMatch(/not a git repository[\s\S]*\nhint: /);
  });

  it('without git on PATH a tree outside a repository is scanned, a staged scan says what is missing', () => {
    const place = keep(scratch());
    place.write({ 'a.txt': githubToken() });
    const env = { ...place.env, PATH: '/nonexistent' };
    const scan = find(['scan'], { cwd: place.path, env });
    expect(scan.status).toBe(1);
    const staged = tightlip(['staged'], { cwd: keep(repository()).path, env });
    expect(staged.status).toBe(2);
    expect(staged.stderr).toMatch(/git/);
  });
});

describe('files that are hard to read', () => {
  it('an unreadable file is a problem: 2 without findings, 1 with', () => {
    const place = keep(scratch());
    place.write({ 'locked.txt': 'x', 'open.txt': 'y' });
    chmodSync(join(place.path, 'locked.txt'), 0);
    // Root reads everything: a directory in place of the file's content is not possible, so another user runs it.
    const run = (...args: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [program, ...args], { cwd: place.path, env: place.env, encoding: 'utf8', ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}) });
    for (const path of [place.path, join(place.path, '..')]) chmodSync(path, 0o755);
    const clean = run('scan', '--format', 'json');
    expect(clean.status, String(clean.stderr)).toBe(2);
    expect(JSON.parse(String(clean.stdout))).toMatchObject({ problems: [{ code: 'unreadable', path: 'locked.txt' }], scan: { complete: false } });
    place.write({ 'open.txt': githubToken() });
    expect(run('scan').status).toBe(1);
  });

  it('a named pipe is counted and does not hang', () => {
    const place = keep(scratch());
    spawnSync('mkfifo', [join(place.path, 'pipe')]);
    const ran = find(['scan'], where(place));
    expect(ran.status).toBe(0);
    expect(ran.report).toMatchObject({ scan: { skipped: { fifo: 1 } } });
  });

  it('a link out of the tree is not followed, its target text is scanned', () => {
    const place = keep(scratch());
    mkdirSync(join(place.path, 'tree'));
    place.write({ 'outside.txt': githubToken('outside') });
    symlinkSync('../outside.txt', join(place.path, 'tree/link'));
    symlinkSync(`../${githubToken('target')}`, join(place.path, 'tree/token'));
    symlinkSync('.', join(place.path, 'tree/loop'));
    expect(find(['scan', 'tree'], where(place)).places).toEqual(['token:1 github/personal-access-token']);
  });

  it('a text of 105 MB with a secret at its end, in little memory', () => {
    const place = keep(scratch());
    const file = openSync(join(place.path, 'big.txt'), 'w');
    const line = Buffer.from(`${'some words of an ordinary text '.repeat(40)}\n`.repeat(800));
    for (let written = 0; written < 105e6; written += line.length) writeSync(file, line);
    writeSync(file, `${githubToken()}\n`);
    closeSync(file);
    const code = `require(${JSON.stringify(resolve('bin/load.js'))}).loadBuilt('cli.cjs').main(['scan', '--format', 'json', '--only', 'secrets'], process).then((code) => { process.exitCode = code; process.stderr.write(String(process.resourceUsage().maxRSS)); })`;
    const ran = spawnSync(process.execPath, ['-e', code], { cwd: place.path, env: place.env, encoding: 'utf8' });
    expect((JSON.parse(ran.stdout) as { findings: unknown[] }).findings).toHaveLength(1);
    expect(ran.status).toBe(1);
    expect(Number(ran.stderr)).toBeLessThan(200_000);
  });

  it('a line of 20 MB', () => {
    const place = keep(scratch());
    place.write({ 'long.js': `${'var a=1;'.repeat(1_250_000)}"${githubToken()}";${'var b=2;'.repeat(1_250_000)}` });
    const ran = find(['scan'], where(place));
    expect(ran.places).toEqual(['long.js:1 github/personal-access-token']);
    expect(ran.report).toMatchObject({ findings: [{ startColumn: 10_000_002 }] });
  });

  it('a file above --max-file-size is a problem, not a silence', () => {
    const place = keep(scratch());
    place.write({ 'a.txt': 'x'.repeat(5000) });
    const ran = find(['scan', '--max-file-size', '4k'], where(place));
    expect(ran.status).toBe(2);
    expect(ran.problems).toMatchObject([{ code: 'too-large', path: 'a.txt' }]);
  });
});

describe('TIGHTLIP_SKIP', () => {
  it('skips a hook for a reason that is printed; a blank one does not', () => {
    const place = keep(repository());
    place.write({ 'a.txt': githubToken() });
    place.git('add', '.');
    const skipped = tightlip(['staged'], { cwd: place.path, env: { ...place.env, TIGHTLIP_SKIP: 'hotfix INC-7' } });
    expect([skipped.status, skipped.stderr]).toEqual([0, 'tightlip: nothing was scanned, TIGHTLIP_SKIP says: hotfix INC-7\n']);
    const told = tightlip(['staged'], { cwd: place.path, env: { ...place.env, TIGHTLIP_SKIP: `because ${githubToken()} is old` } });
    expect([told.status, told.stderr]).toEqual([0, 'tightlip: nothing was scanned, TIGHTLIP_SKIP says: because (not repeated: it may be a secret) is old\n']);
    expect(tightlip(['staged'], { cwd: place.path, env: { ...place.env, TIGHTLIP_SKIP: '  ' } }).status).toBe(1);
    expect(tightlip(['scan'], { cwd: place.path, env: { ...place.env, TIGHTLIP_SKIP: 'not a hook' } }).status).toBe(1);
  });
});

describe('a value given to explain', () => {
  it('is not said back unless it looks like the name of a rule', () => {
    const place = keep(repository());
    const pasted = tightlip(['explain', githubToken()], where(place));
    expect([pasted.status, pasted.stderr.includes(githubToken())]).toEqual([2, false]);
    expect(tightlip(['explain', 'aws/acess-key-id'], where(place)).stderr).toContain("'aws/acess-key-id' is neither");
  });
});
