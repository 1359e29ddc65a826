/** Reports as the built program delivers them: standard output, files, pipes, failures. */
import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatNames } from '../../src/options.ts';
import { tightlip, type Ran } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'src/a.js': `const t = '${githubToken('one')}';\n` });
});
afterEach(() => here.remove());

const run = (args: readonly string[], env: Record<string, string> = {}): Ran => tightlip(args, { cwd: here.path, env: { ...here.env, ...env } });
const read = (path: string): string => readFileSync(join(here.path, path), 'utf8');

describe('--format', () => {
  it('into a file leaves the terminal its text', () => {
    const { status, stdout } = run(['scan', '-f', 'json=out/report.json', '-f', 'sarif=out/report.sarif']);
    expect(status).toBe(1);
    expect(stdout).toContain('✖ 1 secret');
    expect(JSON.parse(read('out/report.json'))).toMatchObject({ exitCode: 1, findings: [{ path: 'src/a.js' }] });
    expect(JSON.parse(read('out/report.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(join(here.path, 'out'))).toEqual(['report.json', 'report.sarif']);
  });

  it.each([
    [['-f', 'json', '-f', 'sarif'], 'standard output'],
    [['-f', 'json', '-f', 'sarif=-'], 'standard output'],
    [['-f', 'json=x', '-f', 'sarif=x'], "'x'"],
    [['-f', 'yaml'], 'yaml'],
    [['-f', 'json='], 'names no file'],
  ])('%j is a mistake that is told', (args, words) => {
    const { status, stdout, stderr } = run(['scan', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^hint: /);
  });

  it('takes a hyphen for the standard output', () => {
    const { status, stdout } = run(['scan', '-f', 'json=-']);
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { exitCode: 1 }]);
    expect(readdirSync(here.path)).not.toContain('-');
  });

  it('writes every format, and no secret in any of them', () => {
    run(['scan', ...formatNames.flatMap((name) => ['-f', `${name}=out/${name}`])]);
    for (const name of formatNames) {
      expect(statSync(join(here.path, 'out', name)).size).toBeGreaterThan(50);
      expect(read(`out/${name}`)).not.toContain(githubToken('one').slice(4, 20));
    }
  });

  it('a report that cannot be written makes clean 2, and leaves 1', () => {
    expect(run(['scan', '-f', 'json=/dev/full']).status).toBe(1);
    here.write({ 'src/a.js': '' });
    const { status, stderr, stdout } = run(['scan', '-f', 'json=/dev/full']);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
    expect(stdout).toContain('nothing found');
  });

  it('into /dev/stdout goes there, and replaces nothing', () => {
    const before = lstatSync('/dev/stdout').ino;
    const { stdout } = run(['scan', '-q', '-f', 'csv=/dev/stdout']);
    expect(stdout).toMatch(/^kind,rule,/);
    expect(lstatSync('/dev/stdout').ino).toBe(before);
    const command = `"${process.execPath}" "${resolve('bin/tightlip.js')}" scan -f csv=/dev/stdout > both.txt`;
    spawnSync('sh', ['-c', command], { cwd: here.path, env: here.env });
    expect(read('both.txt')).toMatch(/kind,rule,[^]*✖ 1 secret|✖ 1 secret[^]*kind,rule,/);
  });

  it('--sarif-line-hash adds the hash of GitHub, and nothing does without it', () => {
    const hashOf = (args: readonly string[]): unknown => JSON.parse(run(['scan', '-f', 'sarif', ...args]).stdout).runs[0].results[0].partialFingerprints.primaryLocationLineHash;
    expect(hashOf([])).toBeUndefined();
    expect(hashOf(['--sarif-line-hash'])).toMatch(/^[0-9a-f]{1,16}:1$/);
  });
});

describe('jsonl', () => {
  const many = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`many/${(i * 7919) % count}.js`, `const t = '${githubToken(`n${i}`)}';\n`]));

  it.each([['--only', 'secrets,leaks'], []])('of a scan by several threads is that of one, in order (%s %s)', (...only) => {
    here.write({ ...many(700), '.claude/settings.json': '{}\n', 'tightlip.toml': 'disable = ["generic/*"]\n[[allow]]\nrule = "github/*"\npaths = ["many/1*.js"]\nreason = "samples"\n' });
    const lines = run(['scan', '-f', 'jsonl', '--threads', '3', ...only]).stdout.trimEnd().split('\n');
    const findings = lines.slice(0, -1).map((line) => JSON.parse(line));
    const whole = JSON.parse(run(['scan', '-f', 'json', ...only]).stdout);
    expect(findings).toEqual(whole.findings.map((finding: object) => ({ type: 'finding', ...finding })));
    expect(findings.length).toBeGreaterThan(300);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ type: 'summary', exitCode: 1 });
  });

  it('begins before the input has ended', async () => {
    const child = spawn(process.execPath, [resolve('bin/tightlip.js'), 'stdin', '-f', 'jsonl'], { cwd: here.path, env: here.env });
    child.stdin.write(`const t = '${githubToken('one')}';\n`);
    child.stdin.write('x = 1;\n'.repeat(3_000_000));
    const first = await new Promise<string>((done) => child.stdout.once('data', (data: Buffer) => done(data.toString())));
    expect(JSON.parse(first.split('\n')[0] ?? '')).toMatchObject({ type: 'finding', path: 'stdin', startLine: 1 });
    child.stdin.end(`const t = '${githubToken('two')}';\n`);
    let rest = first;
    child.stdout.on('data', (data: Buffer) => (rest += data.toString()));
    expect(await new Promise((done) => child.on('close', done))).toBe(1);
    expect(rest.trimEnd().split('\n').map((line) => JSON.parse(line).startLine ?? JSON.parse(line).type)).toEqual([1, 3_000_002, 'summary']);
  });
});

describe('standard output', () => {
  it('that closes early ends quietly with the same exit code', async () => {
    here.write(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`many/${i}.js`, `const t = '${githubToken(`n${i}`)}';\n`])));
    const child = spawn(process.execPath, [resolve('bin/tightlip.js'), 'scan', '-f', 'json'], { cwd: here.path, env: here.env });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, stderr]).toEqual([1, '']);
  });

  it('into a pipe is whole', () => {
    here.write(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`many/${i}.js`, `const t = '${githubToken(`n${i}`)}';\n`])));
    const { stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${resolve('bin/tightlip.js')}" scan -f json | cat`], { cwd: here.path, env: here.env, encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(JSON.parse(stdout).findings).toHaveLength(401);
  });

  it('is plain in a pipe, coloured when that is forced', () => {
    expect(run(['scan']).stdout).not.toContain('\u001b');
    expect(run(['scan'], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m');
    expect(run(['scan', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  it('of -q is a line each, and nothing when all is well', () => {
    expect(run(['scan', '-q']).stdout.trimEnd().split('\n')).toHaveLength(1);
    here.write({ 'src/a.js': '' });
    expect(run(['scan', '-q'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

it('a clean staged run loads no format but text', () => {
  const names = readdirSync('dist');
  expect(names.filter((name) => /^(html|sarif|gitlab|junit|csv|markdown|github|json)/.test(name)).length).toBeGreaterThan(5);
  here.write({ 'src/a.js': 'const x = 1;\n' });
  here.git('add', '-A');
  const hook = join(here.path, 'loaded.cjs');
  here.write({
    'loaded.cjs': "const fs = require('fs');\nfor (const name of ['readFileSync', 'openSync']) { const real = fs[name]; fs[name] = (path, ...rest) => (String(path).endsWith('.cjs') && process.stderr.write(String(path).split('/').pop() + '\\n'), real(path, ...rest)); }\n",
  });
  const { status, stderr } = spawnSync(process.execPath, ['-r', hook, resolve('bin/tightlip.js'), 'staged'], { cwd: here.path, env: here.env, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stderr).toMatch(/^hot-/m);
  expect(stderr).not.toMatch(/^(html|sarif|gitlab|junit|csv|markdown|github|json|chalk)/m);
});
