/** The command behind `accept`, copied from the terminal and run where the reader stands. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository, scratch, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
let env: Record<string, string>;
beforeEach(() => {
  here = repository();
  const bin = join(here.path, '../bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'tightlip'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/tightlip.js')}" "$@"\n`);
  chmodSync(join(bin, 'tightlip'), 0o755);
  env = { ...here.env, PATH: `${bin}:${here.env['PATH']}` };
  here.write({ 'src/deep/a.js': `const t = '${githubToken()}';\n` });
  here.git('add', '.');
});
afterEach(() => here.remove());

const sh = (line: string, cwd: string, more: Record<string, string> = {}): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env: { ...env, ...more }, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};
const copied = (output: string): string => /^ +accept +(.*)$/m.exec(output)?.[1] ?? 'false';

describe('the command that accepts a finding', () => {
  it('is short at the top, and enough for the commit', () => {
    sh('tightlip install pre-commit', here.path);
    const refused = sh('git commit -qm one', here.path);
    expect(refused.status).not.toBe(0);
    expect(copied(refused.output)).toMatch(/^tightlip allow f1:[0-9a-f]{32} --reason "…" && git add tightlip\.toml$/);
    expect(sh(copied(refused.output), here.path).status).toBe(0);
    expect(sh('git commit -qm one', here.path).status).toBe(0);
    expect(here.git('ls-files')).toContain('tightlip.toml');
  });

  it.each(['tightlip staged', 'tightlip scan .', 'git commit -qm one'])('works in a folder below, behind %s', (command) => {
    if (command.startsWith('git')) sh('tightlip install pre-commit', here.path);
    const below = join(here.path, 'src/deep');
    const { output } = sh(command, below);
    expect(copied(output)).toMatch(/^\(cd \.\.\/\.\. && tightlip allow .* && git add tightlip\.toml\)$/);
    expect(sh(copied(output), below).status).toBe(0);
    expect(sh('tightlip staged', below).status).toBe(0);
  });

  it('goes to the repository that was scanned', () => {
    const other = repository();
    try {
      const from = { GIT_CEILING_DIRECTORIES: '' };
      const { output } = sh(`tightlip scan '${here.path}'`, other.path, from);
      expect(sh(copied(output), other.path, from).status).toBe(0);
      expect(sh(`tightlip scan '${here.path}'`, other.path, from).status).toBe(0);
    } finally {
      other.remove();
    }
  });

  it('adds nothing where there is no git', () => {
    const plain = scratch();
    try {
      plain.write({ "it's here/a.js": `const t = '${githubToken()}';\n` });
      const { output } = sh(`tightlip scan "it's here"`, plain.path);
      expect(copied(output)).not.toContain('git add');
      expect(sh(copied(output), plain.path).status).toBe(0);
      expect(sh(`tightlip scan "it's here"`, plain.path).status).toBe(0);
    } finally {
      plain.remove();
    }
  });

  it('goes through npx where tightlip is a package of the project', () => {
    const modules = join(here.path, '../node_modules');
    mkdirSync(join(modules, 'tightlip'), { recursive: true });
    for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(modules, 'tightlip', part), { recursive: true });
    mkdirSync(join(modules, '.bin'));
    symlinkSync('../tightlip/bin/tightlip.js', join(modules, '.bin/tightlip'));
    const program = realpathSync(join(modules, '.bin/tightlip'));
    const run = (path: string): string => copied(sh(`'${process.execPath}' '${program}' staged`, here.path, { PATH: path }).output);
    expect(run(`${join(modules, '.bin')}:${here.env['PATH']}`)).toMatch(/^npx tightlip allow /);
    expect(run(env['PATH'] ?? '')).toMatch(/^tightlip allow /);
    expect(sh(`'${process.execPath}' '${program}' explain github/personal-access-token`, here.path, { PATH: here.env['PATH'] ?? '' }).output).toContain('npx tightlip allow FINGERPRINT');
  });

  it('names the clone that npx was started in, where npx finds nothing else', () => {
    const clone = scratch();
    try {
      mkdirSync(join(clone.path, 'bin'));
      for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(clone.path, part), { recursive: true });
      const npx = { PATH: here.env['PATH'] ?? '', npm_command: 'exec', npm_config_local_prefix: clone.path };
      const run = (cwd: string): string => copied(sh(`'${process.execPath}' '${join(clone.path, 'bin/tightlip.js')}' scan '${here.path}'`, cwd, npx).output);
      expect(run(clone.path)).toContain(` && npx --prefix ${clone.path} tightlip allow f1:`);
      clone.write({ 'a.js': `const t = '${githubToken()}';\n` });
      expect(copied(sh(`'${process.execPath}' bin/tightlip.js scan a.js`, clone.path, npx).output)).toMatch(/^npx tightlip allow /);
    } finally {
      clone.remove();
    }
  });

  it('says that the placeholder is still there, and a second reason replaces it', () => {
    const { output } = sh('tightlip staged', here.path);
    expect(sh(copied(output), here.path).output).toContain('with another --reason replaces it');
    const again = sh(copied(output).replace('…', 'account of the demo'), here.path);
    expect(again).toMatchObject({ status: 0, output: expect.not.stringContaining('another --reason') });
    expect(sh('tightlip staged -v', here.path).output).toContain('account of the demo');
  });
});
