/** Everything that a repository ever held, through the built program. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find, type Found } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const secret = (seed: string): string => `token = ${githubToken(seed)}\n`;

let here: Scratch;
beforeEach(() => {
  here = repository();
  commit({ 'README.md': '# A project\n' }, 'first');
});
afterEach(() => here.remove());

const history = (...options: string[]): Found => find(['history', ...options], { cwd: here.path, env: here.env });
const places = (found: Found): string[] => found.places.map((place) => place.split(' ')[0] ?? '').sort();

function commit(files: Record<string, string | Uint8Array>, message = 'more'): string {
  here.write(files);
  here.git('add', '-A');
  here.git('commit', '-q', '--allow-empty', '-m', message);
  return here.git('rev-parse', 'HEAD');
}

describe('history', () => {
  it('is clean where nothing is, and without a commit', () => {
    expect(history()).toMatchObject({ status: 0, places: [], problems: [] });
    here.remove();
    here = repository();
    expect(history()).toMatchObject({ status: 0, places: [], problems: [] });
  });

  it('traces a secret to the commit that brought it first, once a path', () => {
    const first = commit({ 'app.ini': secret('one') });
    commit({ 'app.ini': `more\n${secret('one')}` });
    commit({ 'app.ini': 'clean\n', 'other.ini': secret('one') });
    for (const threads of ['1', '2']) {
      const found = history('--threads', threads);
      expect(found.status).toBe(1);
      expect(found.report['findings']).toMatchObject([
        { path: 'app.ini', startLine: 1, commit: first, occurrences: 2, author: 'A U Thor <author@example.com>' },
        { path: 'other.ini', startLine: 1 },
      ]);
      expect(found.report['scan']).toMatchObject({ commits: 4, complete: true });
    }
  });

  it('sees roots, branches, merges, stashes, notes, tags and messages', () => {
    commit({ 'root.ini': secret('root') });
    here.git('checkout', '-q', '-b', 'other');
    commit({ 'branch.ini': secret('branch') }, `a message\n\n${secret('message')}`);
    here.git('checkout', '-q', 'main');
    commit({ 'ours.ini': 'x\n' });
    here.git('merge', '-q', '--no-commit', 'other');
    commit({ 'ours.ini': secret('merge') });
    for (const seed of ['older stash', 'stash']) {
      here.write({ 'stash.ini': secret(seed) });
      here.git('stash', 'push', '-q', '--include-untracked');
    }
    here.git('notes', 'add', '-m', secret('note'));
    here.git('tag', '-a', 'v1', '-m', secret('tag'));
    here.git('tag', 'blob', blob(secret('loose')));
    here.git('checkout', '-q', '--orphan', 'orphan');
    here.git('rm', '-q', '-rf', '.');
    commit({ 'orphan.ini': secret('orphan') });
    expect(history('--threads', '1').problems).toEqual([]);
    const found = places(history()).map((place) => place.replace(/[0-9a-f]{40}/, 'ID'));
    expect(found).toEqual(['branch.ini:1', 'commit:ID:3', 'note:ID:1', 'orphan.ini:1', 'ours.ini:1', 'ref:blob:1', 'root.ini:1', 'stash.ini:1', 'stash.ini:1', 'tag:v1:1']);
  });

  it('sees what only the reflog reaches when asked', () => {
    commit({ 'app.ini': secret('one') });
    here.git('reset', '-q', '--hard', 'HEAD~1');
    expect(history().status).toBe(0);
    expect(places(history('--reflog'))).toEqual(['app.ini:1']);
  });

  it('leaves out what a revision reaches', () => {
    const old = commit({ 'old.ini': secret('old') });
    commit({ 'new.ini': secret('new') });
    expect(places(history('--since', old))).toEqual(['new.ini:1']);
    expect(history('--since', 'nowhere').status).toBe(2);
    // Neither all there is, nor the blob itself, can be left out so.
    for (const since of ['--all', 'HEAD:new.ini', 'HEAD^{tree}']) expect(history('--since', since).status, since).toBe(2);
  });

  it('is not told by replaced objects and grafts', () => {
    commit({ 'app.ini': secret('one') });
    const guilty = here.git('rev-parse', 'HEAD:app.ini');
    const last = commit({ 'app.ini': 'clean\n' });
    here.git('replace', guilty, here.git('rev-parse', 'HEAD:app.ini'));
    here.write({ '.git/info/grafts': `${last}\n` });
    expect(places(history())).toEqual(['app.ini:1']);
  });

  it('works on packs, on a bare clone that is named, with SHA-256', () => {
    commit({ 'app.ini': secret('one') });
    here.git('gc', '-q');
    expect(places(history())).toEqual(['app.ini:1']);
    here.git('clone', '-q', '--bare', '.', '../bare.git');
    const bare = join(here.path, '../bare.git');
    expect(places(find(['history'], { cwd: bare, env: { ...here.env, GIT_DIR: '.' } }))).toEqual(['app.ini:1']);
    expect(find(['history'], { cwd: bare, env: here.env }).status).toBe(2);
    const other = repository('--object-format=sha256');
    other.write({ 'app.ini': secret('one') });
    other.git('add', '-A');
    other.git('commit', '-q', '-m', 'x');
    expect(places(find(['history'], { cwd: other.path, env: other.env }))).toEqual(['app.ini:1']);
    other.remove();
  });

  it('says that it did not see everything', () => {
    commit({ 'app.ini': 'clean\n' });
    here.git('clone', '-q', '--depth', '1', `file://${here.path}`, '../shallow');
    const shallow = find(['history'], { cwd: join(here.path, '../shallow'), env: here.env });
    expect(shallow.status).toBe(2);
    expect(shallow.problems).toMatchObject([{ code: 'shallow' }]);
    const lost = here.git('rev-parse', 'HEAD:app.ini');
    rmSync(join(here.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const found = history();
    expect(found.status).toBe(2);
    expect(found.problems).toMatchObject([{ code: 'missing-object', path: 'app.ini' }]);
  });

  it('reads a blob under each of its file names', () => {
    const line = `machine example.com login me password ${'Zq7'}${'xW2'}${'mK9'}\n`;
    commit({ 'notes.txt': line, 'home/.netrc': line });
    expect(places(history()).some((place) => place.startsWith('home/.netrc:'))).toBe(true);
  });
});

/** Writes a blob and returns its id. */
function blob(content: string): string {
  here.write({ '../blob': content });
  return here.git('hash-object', '-w', join(here.path, '../blob'));
}
