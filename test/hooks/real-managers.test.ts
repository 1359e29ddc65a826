/** The hook managers themselves, in repositories of their own: what a new user does, and what is printed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { haveManagers, managersBin, managersPath } from '../helpers/hook-managers.ts';
import { gitIn, repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const there = haveManagers();
const secret = `token = ${githubToken()}\n`;

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.env['PATH'] = `${managersPath}:${here.env['PATH']}`;
  mkdirSync(join(here.path, 'node_modules/.bin'), { recursive: true });
  symlinkSync(resolve('.'), join(here.path, 'node_modules/tightlip'));
  symlinkSync('../tightlip/bin/tightlip.js', join(here.path, 'node_modules/.bin/tightlip'));
  // Where a repository has it: `npx` asks the registry for what is elsewhere.
  symlinkSync(join(managersBin, 'simple-git-hooks'), join(here.path, 'node_modules/.bin/simple-git-hooks'));
  chmodSync('bin/tightlip.js', 0o755);
  here.write({ '.gitignore': 'node_modules\n*.log\n.husky/_\n' });
});
afterEach(() => here.remove());

interface Done {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a line of a shell and returns its exit code and all it says. */
function sh(line: string): Done {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: here.path, env: here.env, encoding: 'utf8', input: '', timeout: 60_000 });
  return { status, text: stdout + stderr };
}

const ours = (words: string): Done => sh(`node_modules/.bin/tightlip ${words}`);
const heads = (): string => sh('git rev-parse -q --verify HEAD').text;

function refused(line: string): string {
  const before = heads();
  const { status, text } = sh(line);
  expect(status, text).not.toBe(0);
  expect(heads()).toBe(before);
  expect(text).toMatch(/github\/personal-access-token/);
  expect(text).not.toContain(secret.slice(12).trim());
  return text;
}

function passes(line: string): void {
  const { status, text } = sh(line);
  expect(status, text).toBe(0);
}

interface Case {
  readonly name: string;
  /** Files of a repository that uses the manager, with a hook of its own that leaves a trace in own.log. */
  readonly files: Record<string, string>;
  readonly setUp: string;
  readonly watched: string;
}

const manifest = (more: object): string => `${JSON.stringify({ name: 'x', private: true, ...more }, null, 2)}\n`;

const cases: Case[] = [
  { name: 'husky', files: { 'package.json': manifest({ scripts: { prepare: 'husky' } }), '.husky/pre-commit': 'echo own >> own.log\n' }, setUp: 'husky', watched: '.husky/pre-commit' },
  { name: 'husky', files: { 'web/.husky/pre-commit': 'echo own >> own.log\n' }, setUp: 'husky web/.husky', watched: 'web/.husky/pre-commit' },
  { name: 'lefthook', files: { 'lefthook.yml': 'pre-commit:\n  jobs:\n    - name: own\n      run: echo own >> own.log\n' }, setUp: 'lefthook install', watched: 'lefthook.yml' },
  { name: 'simple-git-hooks', files: { 'package.json': manifest({ 'simple-git-hooks': { 'pre-commit': 'echo own >> own.log' } }) }, setUp: 'simple-git-hooks', watched: 'package.json' },
  {
    name: 'pre-commit',
    files: { '.pre-commit-config.yaml': 'repos:\n  - repo: local\n    hooks:\n      - id: own\n        name: own\n        entry: sh -c "echo own >> own.log"\n        language: system\n        always_run: true\n        pass_filenames: false\n        stages: [pre-commit]\n' },
    setUp: 'pre-commit install',
    watched: '.pre-commit-config.yaml',
  },
];

describe.skipIf(!there).each(cases)('$name', ({ name, files, setUp, watched }) => {
  it('refuses a secret in file, message and push; passes what is mended; is taken out to the byte', () => {
    here.write(files);
    passes(setUp);
    const before = readFileSync(join(here.path, watched), 'utf8');
    const installed = ours('install');
    expect(installed.status, installed.text).toBe(0);
    for (const [, command = ''] of installed.text.matchAll(/^now run: (.+)$/gm)) passes(command);
    const health = ours('doctor');
    expect(health.text).toContain(`pre-commit is guarded through ${name}`);
    expect(health.status, health.text).toBe(0);
    passes('git add -A && git commit -q -m first');
    expect(existsSync(join(here.path, 'own.log'))).toBe(true);

    here.write({ 'app.ini': secret });
    passes('git add -A');
    expect(refused('git commit -q -m second')).toContain('fix');
    passes('echo "token = $(cat /dev/null)" > app.ini && git add -A && git commit -q -m second');
    writeFileSync(join(here.path, 'text.log'), `third\n\n${secret}`);
    refused('git commit -q --allow-empty -F text.log');

    gitIn(here.path, here.env, ['init', '-q', '--bare', '../over there.git']);
    passes('git remote add origin "../over there.git" && git push -q origin main');
    here.write({ 'app.ini': secret });
    passes('git add -A && git commit -q --no-verify -m bad && git rm -q app.ini && git commit -q --no-verify -m "nobody saw it"');
    refused('git push -q origin main');
    expect(sh('git -C "../over there.git" rev-list --count main').text).toBe('2\n');
    refused('git push -q origin main:new');
    passes('git reset -q --hard HEAD~2 && git commit -q --allow-empty -m good && git push -q origin main');

    expect(ours('uninstall').status).toBe(0);
    expect(readFileSync(join(here.path, watched), 'utf8')).toBe(before);
  }, 120_000);
});

describe.skipIf(!there)('the pre-commit framework, by hand', () => {
  beforeEach(() => {
    here.write({ '.pre-commit-config.yaml': 'repos:\n', 'README.md': '# x\n' });
    expect(ours('install').status).toBe(0);
    passes('git add -A && git commit -q -m first');
  });

  it('looks at all files under --all-files, and at the range of --from-ref and --to-ref', () => {
    passes('pre-commit run --all-files');
    here.write({ 'app.ini': secret });
    passes('git add -A && git commit -q -m bad');
    expect(refused('pre-commit run --all-files')).toContain('app.ini');
    refused('pre-commit run --all-files --hook-stage pre-push');
    passes('git rm -q app.ini && git commit -q -m gone');
    passes('pre-commit run --all-files');
    refused('pre-commit run --from-ref HEAD~2 --to-ref HEAD');
    refused('pre-commit run --hook-stage pre-push --from-ref HEAD~2 --to-ref HEAD');
    passes('pre-commit run --from-ref HEAD~1 --to-ref HEAD');
  }, 60_000);

  it('passes only the first ref of a push on; the plain hook beside it sees all, whoever was installed first', () => {
    gitIn(here.path, here.env, ['init', '-q', '--bare', '../there.git']);
    passes('pre-commit install --hook-type pre-push && git branch fine && git checkout -q -b other');
    here.write({ 'app.ini': secret });
    passes('git add -A && git commit -q -m bad');
    passes('git push -q ../there.git fine other && git push -q ../there.git :fine :other');
    expect(ours('install pre-push --plain').status).toBe(0);
    refused('git push -q ../there.git fine other');
    expect(ours('uninstall pre-push').status).toBe(0);
    passes('pre-commit uninstall --hook-type pre-push');
    expect(ours('install pre-push --plain').status).toBe(0);
    passes('pre-commit install --hook-type pre-push');
    refused('git push -q ../there.git fine other');
    expect(ours('doctor').text).toContain('ok    pre-push is guarded');
  }, 60_000);

  it('does not look at the tree when a commit has nothing in it', () => {
    here.write({ 'app.ini': secret });
    passes('git add -A && git commit -q -m bad && pre-commit install && git commit -q --allow-empty -m nothing');
  }, 60_000);
});

describe.skipIf(!there)('lint-staged', () => {
  it('hands over files by whatever name, and stands beside the installed hook', () => {
    here.write({ 'package.json': manifest({ 'lint-staged': { '*': 'tightlip scan' } }), 'src/(group)/[id].ts': '// first\n', '--help': 'x\n' });
    writeFileSync(join(here.path, '.git/hooks/pre-commit'), '#!/bin/sh\nPATH="$PWD/node_modules/.bin:$PATH" exec lint-staged --no-stash\n', { mode: 0o755 });
    passes('git add -A && git commit -q -m first');
    here.write({ 'src/(group)/[id].ts': `// ${secret}` });
    passes('git add -A');
    expect(refused('git commit -q -m second')).toContain('src/(group)/[id].ts');
    expect(ours('install').text).toContain('lint-staged runs from these hooks too');
    refused('git commit -q -m second');
    passes('git checkout -q HEAD -- . && git commit -q --allow-empty -m empty');
    expect(ours('uninstall').status).toBe(0);
    expect(readFileSync(join(here.path, '.git/hooks/pre-commit'), 'utf8')).toContain('lint-staged');
  }, 60_000);
});
