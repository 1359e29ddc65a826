/** What a message tells a developer to run, run: afterwards the gate opens. */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judged, said, shell } from '../helpers/policy.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.git('config', 'user.name', 'Dev');
  here.git('config', 'user.email', 'dev@example.com');
});
afterEach(() => here.remove());

const DENY = ['--policy', 'deny-all'];
const tools = (args: readonly string[]) => judged(here, [...args, ...DENY]).findings.filter(({ kind }) => kind === 'ai-tool');

/** Runs every fix of a command's findings, each once, until nothing is found; returns what was run. */
function repair(args: readonly string[]): string[] {
  const ran: string[] = [];
  const advice = [...new Set(tools(args).map((finding) => finding.advice))];
  for (const command of advice) {
    const { status, output } = shell(here, command);
    expect([command, status, output]).toEqual([command, 0, expect.any(String)]);
    ran.push(command);
  }
  return ran;
}

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
    expect(tools(['staged']).length).toBeGreaterThan(0);
    expect(repair(['staged'])).toEqual(commands);
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
    repair(['staged']);
    expect(judged(here, ['staged', ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(here.git('ls-files').split('\n')).toEqual(expect.arrayContaining(['.editorconfig', '1d', 'README.md', 'x/requirements.txt']));
    expect(existsSync(join(here.path, 'canary'))).toBe(false);
  });

  it('a package', () => {
    here.write({ 'package.json': JSON.stringify({ name: 'x', version: '1.0.0', devDependencies: { '@anthropic-ai/claude-code': '1.0.0' } }) });
    here.git('add', '-A');
    expect(tools(['staged'])[0]?.advice).toBe("npm uninstall @anthropic-ai/claude-code && git add -u -- ':(glob)package*.json'");
    repair(['staged']);
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
    repair(['staged']);
    expect(judged(here, ['staged', ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(readFileSync(join(here.path, 'CLAUDE.md'), 'utf8')).toBe('# z\n');
  });
});

describe('the fix of a message', () => {
  const trailer = 'Co-Authored-By: Claude <noreply@anthropic.com>';
  const body = (): string => here.git('log', '-1', '--format=%B');

  it('that is being written', () => {
    here.write({ 'a.txt': 'x\n' });
    here.git('add', '-A');
    here.write({ '.git/COMMIT_EDITMSG': `Add a\n\nWhy not.\n\n${trailer}\n` });
    expect(said(judged(here, ['message', '.git/COMMIT_EDITMSG', ...DENY]))).toEqual(['claude-code banned']);
    repair(['message', '.git/COMMIT_EDITMSG']);
    expect(body().trim()).toBe('Add a\n\nWhy not.');
    expect(here.git('status', '--short')).toBe('');
  });

  it('of the last commit, its author and date kept', () => {
    here.write({ 'a.txt': 'x\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', `Add a\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\n${trailer}`);
    const before = here.git('log', '-1', '--format=%an %ae %aI');
    repair(['range', 'HEAD']);
    expect([body().trim(), here.git('log', '-1', '--format=%an %ae %aI')]).toEqual(['Add a', before]);
    expect(judged(here, ['range', 'HEAD', ...DENY])).toMatchObject({ status: 0, findings: [] });
  });

  it('of a commit below others', () => {
    for (const name of ['a', 'b', 'c']) {
      here.write({ [`${name}.txt`]: 'x\n' });
      here.git('add', '-A');
      here.git('commit', '-q', '-m', `Add ${name}\n\nBody of ${name}.${name === 'b' ? `\n\n${trailer}` : ''}`);
    }
    repair(['range', 'HEAD']);
    expect(here.git('log', '--format=%s|%b').replaceAll('\n', '')).toBe('Add c|Body of c.Add b|Body of b.Add a|Body of a.');
    expect(judged(here, ['range', 'HEAD', ...DENY])).toMatchObject({ status: 0, findings: [] });
  });

  it('whose author is a tool', () => {
    here.write({ 'a.txt': 'x\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '--author', 'Claude <noreply@anthropic.com>', '-m', 'Add a');
    expect(said(judged(here, ['range', 'HEAD', ...DENY]))).toEqual(['claude-code banned']);
    const [first] = tools(['range', 'HEAD']);
    // The helper's variables would name the author: a developer has none of them.
    const { GIT_AUTHOR_NAME: _, GIT_AUTHOR_EMAIL: __, ...env } = here.env;
    expect(shell({ ...here, env }, first?.advice ?? '').status).toBe(0);
    expect(judged(here, ['range', 'HEAD', ...DENY])).toMatchObject({ status: 0, findings: [] });
  });
});

describe('the fix of a file that commits brought', () => {
  const commit = (message: string, files: Record<string, string>): void => {
    here.write(files);
    here.git('add', '-A');
    here.git('commit', '-q', '-m', message);
  };

  it('takes it out of all of them, and leaves it in the work tree', () => {
    commit('Start', { 'README.md': '# x\n' });
    const start = here.git('rev-parse', 'HEAD').trim();
    commit('Add settings', { '.claude/settings.json': '{}\n', 'a.txt': 'a\n' });
    commit('Change them', { '.claude/settings.json': '{"model": "opus"}\n' });
    commit('Add b', { 'b.txt': 'b\n' });
    repair(['range', `${start}..HEAD`]);
    expect(judged(here, ['range', `${start}..HEAD`, ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(here.git('log', '--format=%s', `${start}..`).trim().split('\n')).toEqual(['Add b', 'Change them', 'Add settings']);
    expect([here.git('status', '--short'), readFileSync(join(here.path, '.claude/settings.json'), 'utf8')]).toEqual(['', '{"model": "opus"}\n']);
    expect(judged(here, ['history', ...DENY])).toMatchObject({ status: 0, findings: [] });
  });

  it.each(['printed', 'opposite'])('goes with those of messages, authors, lists and lines, in the %s order', (order) => {
    const trailer = (name: string): string => `Co-Authored-By: ${name}`;
    commit('Start', { 'README.md': '# x\n' });
    const start = here.git('rev-parse', 'HEAD').trim();
    commit(`One\n\n${trailer('Claude <noreply@anthropic.com>')}\n${trailer('Cursor <cursoragent@cursor.com>')}`, { '.claude/settings.json': '{}\n', 'a.txt': 'a\n' });
    commit(`Two\n\n${trailer('Claude <noreply@anthropic.com>')}`, { 'requirements.txt': 'flask\naider-chat==0.86\nrequests\n', '.cursor/rules/a.mdc': 'x\n' });
    commit('Three', { 'requirements.txt': 'django\nflask\naider-chat==0.86\nrequests\n' });
    here.write({ '.env.example': 'A=1\nCLAUDE_CODE_USE_BEDROCK=1\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '--author', 'Claude <noreply@anthropic.com>', '-m', 'Four');
    const { GIT_AUTHOR_NAME: _, GIT_AUTHOR_EMAIL: __, ...env } = here.env;
    const advice = tools(['range', `${start}..HEAD`]).map((finding) => finding.advice);
    expect(advice.length).toBeGreaterThan(6);
    for (const command of order === 'printed' ? advice : advice.toReversed()) expect([command, shell({ ...here, env }, command).status]).toEqual([command, 0]);
    expect(judged(here, ['range', `${start}..HEAD`, ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(here.git('log', '--format=%s%n%b', `${start}..`).trim().split(/\n+/)).toEqual(['Four', 'Three', 'Two', 'One']);
    expect(here.git('log', '-1', '--format=%an')).toContain('Dev');
    expect(readFileSync(join(here.path, 'requirements.txt'), 'utf8')).toBe('django\nflask\nrequests\n');
    expect(readFileSync(join(here.path, '.env.example'), 'utf8')).toBe('A=1\n');
  });
});

describe('what a person has to decide', () => {
  it('is said in words, behind the commands', () => {
    here.write({ 'package.json': '{\n  "name": "a",\n  "scripts": {\n    "review": "claude -p review",\n    "b": "npx @anthropic-ai/claude-code"\n  }\n}\n', 'review.sh': '#!/bin/sh\nclaude -p review\n' });
    here.git('add', '-A');
    expect(tools(['staged']).map((finding) => finding.advice)).toEqual([
      "npm uninstall @anthropic-ai/claude-code && git add -u -- ':(glob)package*.json'; by hand: remove claude from package.json:4, then git add package.json",
      'by hand: remove claude from review.sh:2, then git add review.sh',
    ]);
  });
});

describe('the fix of a ref', () => {
  it('deletes a branch here, one on a remote, and notes', () => {
    here.write({ 'a.txt': 'x\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'Add a');
    here.git('branch', 'entire/checkpoints/v1');
    here.git('update-ref', 'refs/notes/ai-attribution', 'HEAD');
    here.git('init', '-q', '--bare', '../there.git');
    here.git('remote', 'add', 'there', '../there.git');
    here.git('push', '-q', 'there', 'entire/checkpoints/v1');
    expect(repair(['history']).toSorted()).toEqual(['git branch -qD -- entire/checkpoints/v1', 'git push -q --delete -- there entire/checkpoints/v1', 'git update-ref -d refs/notes/ai-attribution']);
    expect(judged(here, ['history', ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(here.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
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
