/** What a message tells a developer to run about commits and refs, run: afterwards the gate opens. */
import { readFileSync } from 'node:fs';
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

describe('the fix of a message', () => {
  const trailer = 'Co-Authored-By: Claude <noreply@anthropic.com>';
  const body = (): string => here.git('log', '-1', '--format=%B');

  it('that is being written', () => {
    here.write({ 'a.txt': 'x\n' });
    here.git('add', '-A');
    here.write({ '.git/COMMIT_EDITMSG': `Add a\n\nWhy not.\n\n${trailer}\n` });
    expect(said(judged(here, ['message', '.git/COMMIT_EDITMSG', ...DENY]))).toEqual(['claude-code banned']);
    repair(here, ['message', '.git/COMMIT_EDITMSG']);
    expect(body().trim()).toBe('Add a\n\nWhy not.');
    expect(here.git('status', '--short')).toBe('');
  });

  it('of the last commit, its author and date kept', () => {
    here.write({ 'a.txt': 'x\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', `Add a\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\n${trailer}`);
    const before = here.git('log', '-1', '--format=%an %ae %aI');
    repair(here, ['range', 'HEAD']);
    expect([body().trim(), here.git('log', '-1', '--format=%an %ae %aI')]).toEqual(['Add a', before]);
    expect(judged(here, ['range', 'HEAD', ...DENY])).toMatchObject({ status: 0, findings: [] });
  });

  it('of a commit below others', () => {
    for (const name of ['a', 'b', 'c']) {
      here.write({ [`${name}.txt`]: 'x\n' });
      here.git('add', '-A');
      here.git('commit', '-q', '-m', `Add ${name}\n\nBody of ${name}.${name === 'b' ? `\n\n${trailer}` : ''}`);
    }
    repair(here, ['range', 'HEAD']);
    expect(here.git('log', '--format=%s|%b').replaceAll('\n', '')).toBe('Add c|Body of c.Add b|Body of b.Add a|Body of a.');
    expect(judged(here, ['range', 'HEAD', ...DENY])).toMatchObject({ status: 0, findings: [] });
  });

  it('whose author is a tool', () => {
    here.write({ 'a.txt': 'x\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '--author', 'Claude <noreply@anthropic.com>', '-m', 'Add a');
    expect(said(judged(here, ['range', 'HEAD', ...DENY]))).toEqual(['claude-code banned']);
    const [first] = banned(here, ['range', 'HEAD']);
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
    repair(here, ['range', `${start}..HEAD`]);
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
    const advice = banned(here, ['range', `${start}..HEAD`]).map((finding) => finding.advice);
    expect(advice.length).toBeGreaterThan(6);
    for (const command of order === 'printed' ? advice : advice.toReversed()) expect([command, shell({ ...here, env }, command).status]).toEqual([command, 0]);
    expect(judged(here, ['range', `${start}..HEAD`, ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(here.git('log', '--format=%s%n%b', `${start}..`).trim().split(/\n+/)).toEqual(['Four', 'Three', 'Two', 'One']);
    expect(here.git('log', '-1', '--format=%an')).toContain('Dev');
    expect(readFileSync(join(here.path, 'requirements.txt'), 'utf8')).toBe('django\nflask\nrequests\n');
    expect(readFileSync(join(here.path, '.env.example'), 'utf8')).toBe('A=1\n');
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
    expect(repair(here, ['history']).toSorted()).toEqual(['git branch -qD -- entire/checkpoints/v1', 'git push -q --delete -- there entire/checkpoints/v1', 'git update-ref -d refs/notes/ai-attribution']);
    expect(judged(here, ['history', ...DENY])).toMatchObject({ status: 0, findings: [] });
    expect(here.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });
});
