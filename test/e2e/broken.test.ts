/** What a curious user broke: each of these once hung, crashed, passed in silence, or repeated what it should not. */
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'a.js': 'const fine = 1;\n' });
});
afterEach(() => here.remove());
const run = (args: readonly string[], env: Record<string, string> = {}) => tightlip(args, { cwd: here.path, env: { ...here.env, ...env } });

describe.runIf(process.platform === 'linux')('a folder that the system does not make', () => {
  // Node's own recursive mkdir never ends here; a hang would be ended by the time limit, with status null.
  const limited = (args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [resolve('bin/tightlip.js'), ...args], { cwd: here.path, env: { ...here.env, ...env }, encoding: 'utf8', timeout: 20_000 });

  it('for the cache: there is none', () => {
    expect(limited(['scan', '--only', 'secrets'], { XDG_CACHE_HOME: '/proc/nope' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('for a report: 2, and why', () => {
    expect(limited(['scan', '-f', 'json=/proc/nope/x.json'])).toMatchObject({ status: 2, stderr: expect.stringContaining('could not be written to "/proc/nope/x.json" (ENOENT)') });
  });
});

describe('a configuration', () => {
  it('that is a link to nothing is not taken for none', () => {
    symlinkSync('nowhere', join(here.path, 'tightlip.toml'));
    expect(run(['scan'])).toMatchObject({ status: 2, stderr: expect.stringContaining('tightlip.toml is not a regular file') });
  });

  it('that cannot be followed is not called a way out', () => {
    const closed = join(here.path, 'closed');
    mkdirSync(closed, { mode: 0 });
    const { status, stderr, stdout } = run(['scan', 'closed']);
    // The superuser reads everything.
    if (process.getuid?.() === 0) expect([status, stderr]).toEqual([0, '']);
    else expect([status, `${stdout}${stderr}`]).toEqual([2, expect.stringMatching(/EACCES/)]);
    expect(stderr).not.toContain('leads out');
    chmodSync(closed, 0o700);
  });

  it.each(['tools', 'vendors', 'countries', 'categories'])('with a secret among %s does not show it', (kind) => {
    const token = githubToken(kind);
    here.write({ 'tightlip.toml': `[[ai.rule]]\nid = "A-1"\n${kind} = ["${token}"]\nverdict = "banned"\nreason = "r"\n` });
    const { status, stdout, stderr } = run(['scan']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('tightlip.toml:');
    expect(stderr).not.toContain(token.slice(0, 8));
  });

  it('with a fingerprint that is none says the whole of what one is', () => {
    here.write({ 'tightlip.toml': '[[allow]]\nfingerprint = "f2"\nreason = "r"\n' });
    expect(run(['scan']).stderr).toContain('hint: copy it from a report, f1: and 32 hex digits');
  });
});

describe('a place', () => {
  it('in history that is not there is named, with a way to get it', () => {
    here.git('add', '.');
    here.git('commit', '-qm', 'one');
    const { status, stderr } = run(['range', 'origin/main..HEAD']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^tightlip: git knows no revision 'origin\/main\.\.HEAD' here\nhint: .*git fetch/)]);
  });

  it('among revisions is a path, which range does not take', () => {
    here.write({ 'a.txt': 'a\n' });
    here.git('add', '.');
    here.git('commit', '-qm', 'one');
    for (const words of [['HEAD', '--', 'a.txt'], ['HEAD', './a.txt'], ['--', 'a.txt']]) {
      expect(run(['range', ...words])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^tightlip: "(?:\.\/)?a\.txt" is a path, not a revision.*\nhint: .*tightlip scan PATH\n$/) });
    }
  });

  it.runIf(process.platform === 'linux')('that was deleted under the program is a sentence, no stack', () => {
    const script = 'mkdir gone && cd gone && rm -r ../gone && exec "$0" "$1" scan';
    const { status, stderr } = spawnSync('/bin/sh', ['-c', script, process.execPath, resolve('bin/tightlip.js')], { cwd: here.path, env: here.env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'tightlip: the current directory is gone\nhint: change into one that exists: cd\n']);
    rmSync(join(here.path, 'gone'), { force: true, recursive: true });
  });

  it.runIf(process.platform === 'linux')('whose name is not UTF-8 is a sentence, and nothing is written beside it', () => {
    const script = `top=$(printf 'caf\\351') && mkdir "$top" && cd "$top" && git init -q && for command in staged 'scan .' 'allow f1:${'0'.repeat(32)} --reason x' doctor; do "$0" "$1" $command; echo $? >&2; done; cd .. && rm -r "$top" && ls -A`;
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', script, process.execPath, resolve('bin/tightlip.js')], { cwd: here.path, env: here.env, encoding: 'utf8' });
    expect(stderr.match(/the name of the current directory is not UTF-8[^\n]*\nhint: rename it[^\n]*\n2\n/g)).toHaveLength(4);
    expect(stdout.trim().split('\n').filter((name) => name.startsWith('caf'))).toEqual([]);
  });
});

describe('too few files that may be open', () => {
  it.runIf(process.platform === 'linux').each(['scan', 'staged', 'history', 'inventory'])('are a sentence of %s, no stack', (command) => {
    here.write({ 'a.ini': githubToken() });
    here.git('add', '.');
    const at = (limit: number): ReturnType<typeof spawnSync> => spawnSync('/bin/sh', ['-c', `ulimit -n ${limit}; exec "$0" "$1" ${command}`, process.execPath, resolve('bin/tightlip.js')], { cwd: here.path, env: here.env, encoding: 'utf8' });
    // Node itself needs about 17: where the last of them is taken differs.
    for (const limit of [20, 22, 24]) {
      const { status, stderr } = at(limit);
      if (status === null) continue;
      expect(stderr).not.toContain('internal error');
      if (status === 2) expect(stderr).toMatch(/too few files|cannot be read/);
    }
  });
});
