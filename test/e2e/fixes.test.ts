/** What a message tells a developer to run, run: afterwards the gate opens. */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { banned, judged, repair, said, shell } from '../helpers/policy.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.git('config', 'user.name', 'Dev');
  here.git('config', 'user.email', 'dev@example.com');
});
afterEach(() => here.remove());

const DENY = ['--policy', 'deny-all'];

describe('the fix of a banned tool works as printed', () => {
  it.each([
    ['a folder of its own', { '.claude/settings.json': '{}\n', '.claude/commands/a.md': 'x\n' }, ['git rm -rqf --cached --ignore-unmatch -- .claude && printf \'%s\\n\' /.claude/ >> .gitignore && git add .gitignore']],
    ['a folder below', { 'pkg/a/.cursor/rules/a.mdc': 'x\n' }, [expect.stringContaining('-- pkg/a/.cursor && ')]],
    ['a file in a shared folder', { '.github/copilot-instructions.md': 'x\n' }, [expect.stringContaining('-- .github/copilot-instructions.md && ')]],
    ['a name with blanks and quotes', { "it's mine/.aider.conf.yml": 'model: x\n' }, [expect.stringContaining(String.raw`'it'\''s mine/.aider.conf.yml'`)]],
    ['a line of requirements', { 'requirements.txt': 'requests==2.0\naider-chat==0.86\nflask\n' }, ['sed -i.bak 2d requirements.txt && rm requirements.txt.bak && git add requirements.txt']],
    ['an extension', { '.vscode/extensions.json': '{\n  "recommendations": [\n    "a.b",\n    "anthropic.claude-code"\n  ]\n}\n' }, [expect.stringContaining('sed -i.bak -E ')]],
    ['an extension among others', { '.vscode/extensions.json': '{"recommendations": ["anthropic.claude-code", "a.b", "GitHub.copilot"]}\n' }, [expect.stringContaining('anthropic'), expect.stringContaining('GitHub')]],
    ['a dependency in a list', { 'pyproject.toml': '[project]\nname = "x"\ndependencies = ["flask", "aider-chat[x]>=1; python_version<\'3.12\'", "aider-chat-x"]\n' }, [expect.stringContaining('aider-chat')]],
    ['a dependency as a key', { 'pyproject.toml': '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = "^3.10"\naider-chat = "^0.86"\n' }, [expect.stringContaining('aider-chat')]],
  ])('%s', (_, files, commands) => {
    here.write({ 'README.md': '# x\n', ...files });
    here.git('add', '-A');
    expect(banned(here, ['staged']).length).toBeGreaterThan(0);
    expect(repair(here, ['staged'])).toEqual(commands);
    expect(judged(here, ['staged', ...DENY])).toMatchObject({ status: 0, findings: [] });
    for (const path of Object.keys(files)) expect(existsSync(join(here.path, path))).toBe(true);
  });

  it.each([
    ['an option of sed', '-eesh x/requirements.txt', 'aider-chat==0.86\n'],
    ['all other files', ':!x/.claude/settings.json', '{}\n'],
    ['many files', '.*/.claude/settings.json', '{}\n'],
  ])('a name that a program could take for %s', (_, path, text) => {
    here.write({ 'README.md': '# x\n', '1d': 'x\n', 'x/requirements.txt': 'touch canary\n', '.editorconfig': 'root = true\n', [path]: text });
    here.git('add', '-A');
    repair(here, ['staged']);
    expect(judged(here, ['staged', ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(here.git('ls-files').split('\n')).toEqual(expect.arrayContaining(['.editorconfig', '1d', 'README.md', 'x/requirements.txt']));
    expect(existsSync(join(here.path, 'canary'))).toBe(false);
  });

  it('a package', () => {
    here.write({ 'package.json': JSON.stringify({ name: 'x', version: '1.0.0', devDependencies: { '@anthropic-ai/claude-code': '1.0.0' } }) });
    here.git('add', '-A');
    expect(banned(here, ['staged'])[0]?.advice).toBe("npm uninstall @anthropic-ai/claude-code && git add -u -- ':(glob)package*.json'");
    repair(here, ['staged']);
    expect(judged(here, ['staged', ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(readFileSync(join(here.path, 'package.json'), 'utf8')).not.toContain('claude-code');
  });

  it('a tracked file that changed since', () => {
    here.write({ 'CLAUDE.md': '# x\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'x');
    here.write({ 'CLAUDE.md': '# y\n' });
    here.git('add', '-A');
    here.write({ 'CLAUDE.md': '# z\n' });
    repair(here, ['staged']);
    expect(judged(here, ['staged', ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(readFileSync(join(here.path, 'CLAUDE.md'), 'utf8')).toBe('# z\n');
  });
});

describe('what a person has to decide', () => {
  it('is said in words, behind the commands', () => {
    here.write({ 'package.json': '{\n  "name": "a",\n  "scripts": {\n    "review": "claude -p review",\n    "b": "npx @anthropic-ai/claude-code"\n  }\n}\n', 'review.sh': '#!/bin/sh\nclaude -p review\n' });
    here.git('add', '-A');
    expect(banned(here, ['staged']).map((finding) => finding.advice)).toEqual([
      "npm uninstall @anthropic-ai/claude-code && git add -u -- ':(glob)package*.json'; by hand: remove claude from package.json:4, then git add package.json",
      'by hand: remove claude from review.sh:2, then git add review.sh',
    ]);
  });
});

describe('the lines of TOML without a policy', () => {
  it('approve as they stand', () => {
    here.write({ '.cursor/rules/a.mdc': 'x\n' });
    here.git('add', '-A');
    const [finding] = judged(here, ['staged']).findings;
    expect(shell(here, finding?.advice ?? '').status).toBe(0);
    here.git('add', '-A');
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
  });
  it('decide about two tools, one after the other, behind a file without a last newline', () => {
    here.write({ '.cursor/rules/a.mdc': 'x\n', '.claude/settings.json': '{}\n', 'tightlip.toml': 'exclude = ["dist/"]' });
    here.git('add', '-A');
    for (const { advice } of judged(here, ['staged']).findings) expect(shell(here, advice).status).toBe(0);
    here.git('add', '-A');
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
  });
  it('ban with the words that they name', () => {
    here.write({ '.cursor/rules/a.mdc': 'x\n' });
    here.git('add', '-A');
    shell(here, judged(here, ['staged']).findings[0]?.advice ?? '');
    const path = join(here.path, 'tightlip.toml');
    here.write({ 'tightlip.toml': readFileSync(path, 'utf8').replace('"approved" # or "banned", and below it reason', '"banned"\nreason') });
    here.git('add', '-A');
    expect([judged(here, ['staged']).status, said(judged(here, ['staged']))]).toEqual([1, ['cursor banned']]);
  });
});
