import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderKeeper } from '../../src/hooks/folder.ts';
import { huskyFolder, huskyKeeper } from '../../src/hooks/husky.ts';
import { managers } from '../../src/hooks/keepers.ts';
import type { HookName, Keeper } from '../../src/hooks/kinds.ts';
import { lefthookFile, lefthookKeeper } from '../../src/hooks/lefthook.ts';
import { preCommitFile, preCommitKeeper } from '../../src/hooks/pre-commit.ts';
import type { Repository } from '../../src/hooks/repository.ts';
import { simpleGitHooksFile, simpleGitHooksKeeper } from '../../src/hooks/simple-git-hooks.ts';
import { growth } from '../helpers/growth.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tightlip-hooks-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hooks: HookName[] = ['pre-commit', 'commit-msg', 'pre-push'];

interface Case {
  readonly name: string;
  readonly file: string;
  readonly before: string;
  readonly keeper: (file: string) => Keeper;
}

const lefthook = (file: string): Keeper => lefthookKeeper(file, 'tightlip');
const framework = (file: string): Keeper => preCommitKeeper(file, 'tightlip');
const simple = (file: string): Keeper => simpleGitHooksKeeper(file, 'tightlip');

const cases: Case[] = [
  { name: 'lefthook without hooks', file: 'lefthook.yml', before: 'colors: true\n', keeper: lefthook },
  { name: 'lefthook with jobs', file: 'lefthook.yml', before: 'pre-commit:\n  parallel: true\n  jobs:\n    - name: lint\n      run: eslint\n', keeper: lefthook },
  { name: 'lefthook with commands, no newline at the end', file: 'lefthook.yml', before: 'pre-commit:\n    commands:\n        lint:\n            run: eslint', keeper: lefthook },
  { name: 'lefthook, empty', file: 'lefthook.yml', before: '', keeper: lefthook },
  { name: 'pre-commit framework, flush items', file: '.pre-commit-config.yaml', before: 'repos:\n- repo: local\n  hooks: []\n', keeper: framework },
  { name: 'pre-commit framework, indented items', file: '.pre-commit-config.yaml', before: '# ours\nrepos:\n  # first\n  - repo: local\n    hooks: []\n', keeper: framework },
  { name: 'simple-git-hooks in package.json', file: 'package.json', before: '{\n  "name": "x",\n  "simple-git-hooks": {\n    "pre-commit": "npx lint-staged"\n  }\n}\n', keeper: simple },
  { name: 'simple-git-hooks empty', file: 'package.json', before: '{ "simple-git-hooks": {} }', keeper: simple },
  { name: 'husky with a hook', file: '.husky/pre-commit', before: 'npx lint-staged', keeper: () => huskyKeeper(join(root, '.husky')) },
  { name: 'a plain hook of somebody else', file: 'pre-commit', before: '#!/bin/sh\nexit 0\n', keeper: () => folderKeeper(root, { node: process.execPath, script: '/nowhere/tightlip.js' }) },
];

describe.each(cases)('$name', ({ file, before, keeper }) => {
  it('keeps what is there, is idempotent, and uninstall restores every byte', () => {
    const path = join(root, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, before);
    const first = hooks.map((hook) => keeper(path).add(hook).done);
    expect(first).toEqual(['installed', 'installed', 'installed']);
    const installed = readFileSync(path, 'utf8');
    expect(installed).toContain('tightlip');
    for (const hook of hooks) {
      expect(keeper(path).has(hook)).toBe(true);
      expect(keeper(path).add(hook).done).toBe('kept');
    }
    expect(readFileSync(path, 'utf8')).toBe(installed);
    for (const hook of hooks.toReversed()) expect(keeper(path).remove(hook).done).toBe('removed');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(keeper(path).remove('pre-commit').done).toBe('absent');
  });
});

it('a section of comments takes time that grows with it', async () => {
  const path = join(root, 'lefthook.yml');
  const taken = await growth((size) => {
    writeFileSync(path, `pre-commit:\n${'  # lint:\n'.repeat(size)}  parallel: true\npre-push:\n${'  # test:\n'.repeat(size)}  jobs:\n    - run: test\n`);
    expect(lefthook(path).add('pre-commit').done).toBe('by-hand');
    expect(lefthook(path).add('pre-push').done).toBe('installed');
  }, 16_000);
  expect(taken).toBeLessThan(10);
});

it.each<[string, Record<string, string>]>([['first', { 'pre-commit': 'x', other: 'y' }], ['only', {}], ['last', { other: 'y' }]])('an entry is taken out of JSON that a formatter went over: %s', (place, others) => {
  const path = join(root, 'package.json');
  writeFileSync(path, JSON.stringify({ 'simple-git-hooks': others }));
  for (const hook of hooks) expect(simple(path).add(hook).done).toBe('installed');
  const read = (): Record<string, string> => (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>)['simple-git-hooks'] ?? {};
  const formatted = Object.fromEntries(place === 'last' ? Object.entries(read()).toReversed() : Object.entries(read()));
  writeFileSync(path, JSON.stringify({ name: 'x', 'simple-git-hooks': formatted }, null, 4));
  for (const hook of hooks) expect(simple(path).remove(hook).done).toBe('removed');
  expect(read()).toEqual(others);
});

describe('the folder of husky', () => {
  const of = (hooksPath: string, prepare = ''): string | undefined => huskyFolder({ top: root, hooks: join(root, hooksPath), manifest: JSON.stringify({ scripts: { prepare } }) });

  it.each([
    ['.git/hooks', '', undefined], ['.git/hooks', 'husky', '.husky'], ['.git/hooks', 'husky || true', '.husky'], ['.git/hooks', 'husky install', '.husky'],
    ['.git/hooks', 'npm run build && husky .config/husky', '.config/husky'], ['web/.husky/_', '', 'web/.husky'], ['web/.husky/_', 'husky', 'web/.husky'], ['.hooks/_', '', undefined],
  ])('with hooks in %s and "%s" is %s', (hooksPath, prepare, folder) => expect(of(hooksPath, prepare)).toBe(folder && join(root, folder)));

  it('is the one above what it generated, whatever its name', () => {
    mkdirSync(join(root, '.hooks/_'), { recursive: true });
    writeFileSync(join(root, '.hooks/_/h'), '');
    expect(of('.hooks/_')).toBe(join(root, '.hooks'));
  });

  it('below the top starts the program of a package around', () => {
    mkdirSync(join(root, "it's/web/node_modules/tightlip"), { recursive: true });
    const folder = join(root, "it's/web/.husky");
    const [keeper] = managers({ top: root, hooks: join(folder, '_'), manifest: '' } as Repository);
    keeper?.add('pre-commit');
    expect(readFileSync(join(folder, 'pre-commit'), 'utf8')).toContain(`'it'\\''s/web/node_modules/.bin/tightlip' staged`);
  });
});

it('no pipe is waited for', () => {
  for (const name of ['lefthook.yml', '.pre-commit-config.yaml', 'package.json', 'pre-commit']) execFileSync('mkfifo', [join(root, name)]);
  expect([lefthookFile(root), preCommitFile(root), simpleGitHooksFile(root)]).toEqual([undefined, undefined, undefined]);
  expect(folderKeeper(root, { node: 'node', script: 'x' }).has('pre-commit')).toBe(false);
});

describe('what a manager reads afterwards', () => {
  it('is valid JSON with both commands joined', () => {
    const path = join(root, 'package.json');
    writeFileSync(path, '{ "simple-git-hooks": { "pre-commit": "npx lint-staged" } }');
    simple(path).add('pre-commit');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ 'simple-git-hooks': { 'pre-commit': 'npx lint-staged && tightlip staged' } });
  });

  it('is valid YAML with our job first', async () => {
    const { parse } = await import('yaml');
    const path = join(root, 'lefthook.yml');
    writeFileSync(path, 'pre-push:\n  jobs:\n    - name: test\n      run: npm test\n');
    lefthook(path).add('pre-push');
    lefthook(path).add('pre-commit');
    expect(parse(readFileSync(path, 'utf8'))).toEqual({
      'pre-commit': { jobs: [{ name: 'tightlip', run: 'tightlip staged' }] },
      'pre-push': { jobs: [{ name: 'tightlip', run: `tightlip push '{1}' '{2}'`, use_stdin: true }, { name: 'test', run: 'npm test' }] },
    });
  });

  it('says what to write when the file has a form it does not know', () => {
    const path = join(root, 'lefthook.yml');
    writeFileSync(path, 'pre-commit: { jobs: [] }\n');
    expect(lefthook(path).add('pre-commit')).toMatchObject({ done: 'by-hand', text: expect.stringContaining('tightlip staged') as string });
    expect(readFileSync(path, 'utf8')).toBe('pre-commit: { jobs: [] }\n');
  });
});
