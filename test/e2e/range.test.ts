/** Ranges, pushes and messages through the built program. */
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { commit, here } from '../helpers/first-commit.ts';
import { find, tightlip, type Found } from '../helpers/program.ts';
import { githubToken } from '../helpers/secrets.ts';

const secret = (seed = 'one'): string => `token = ${githubToken(seed)}\n`;

const where = (env: Record<string, string> = {}, input?: string): { cwd: string; env: Record<string, string>; input?: string } => ({ cwd: here.path, env: { ...here.env, ...env }, input });
const range = (...revisions: string[]): Found => find(['range', ...revisions], where());

describe('range', () => {
  it('finds a secret that a later commit of it takes away again, with who brought it', () => {
    const guilty = commit({ 'app.ini': secret() });
    commit({ 'app.ini': 'clean\n' });
    const found = range('main~2..main');
    expect(found.status).toBe(1);
    expect(found.report['findings']).toMatchObject([{ path: 'app.ini', startLine: 1, commit: guilty, author: 'A U Thor <author@example.com>', date: '2026-01-02T03:04:05+00:00' }]);
    expect(found.report['scan']).toMatchObject({ command: 'range', commits: 2, complete: true });
  });

  it('leaves out what was there before, and what only moved', () => {
    commit({ 'app.ini': `a\n${secret()}b\n` });
    commit({ 'app.ini': `a\n${secret()}c\n` });
    here.git('mv', 'app.ini', 'moved.ini');
    commit({});
    expect(range('main~2..main').places).toEqual([]);
    expect(range('main').places.length).toBe(1);
  });

  it('reports a secret once a path, at the first commit, and counts', () => {
    const first = commit({ 'app.ini': secret() });
    commit({ 'app.ini': 'clean\n', 'other.ini': secret() });
    commit({ 'app.ini': `new\n${secret()}` });
    const found = range('main~3..main');
    expect(found.report['findings']).toMatchObject([{ path: 'app.ini', commit: first, occurrences: 2 }, { path: 'other.ini' }]);
  });

  it('looks at what a head of a commit holds besides people: the tag that was merged, headers of other programs', () => {
    const [tree = '', before] = here.git('rev-parse', 'HEAD^{tree}', 'HEAD').split('\n');
    const head = [`tree ${tree}`, 'author A <a@example.com> 1700000000 +0000', 'committer A <a@example.com> 1700000000 +0000',
      `mergetag object ${before}`, ' type commit', ' tag v1', ' tagger A <a@example.com> 1700000000 +0000', ' ', ` the tag's ${secret('merged').trim()}`, ' -----BEGIN PGP SIGNATURE-----', ' ', ' iQEzBAABCAAdFiEE', ' -----END PGP SIGNATURE-----',
      `other-program ${secret('header').trim()}`, 'gpgsig -----BEGIN PGP SIGNATURE-----', ' ', ' iQEzBAABCAAdFiEE', ' -----END PGP SIGNATURE-----'];
    here.write({ '../raw': `${head.join('\n')}\n\nfine\n` });
    const id = here.git('hash-object', '-t', 'commit', '-w', '--literally', '../raw');
    here.git('update-ref', 'refs/heads/odd', id);
    expect(range('odd').places).toHaveLength(2);
    expect(find(['history'], { cwd: here.path, env: here.env }).places).toEqual(range('odd').places);
  });

  it('does not believe a stored object that lies about its size', () => {
    commit({ 'app.ini': 'x\n' });
    const id = here.git('rev-parse', 'HEAD:app.ini');
    const file = join(here.path, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, deflateSync(`blob 3\0abc\n${secret()}`));
    expect(range('HEAD~1..HEAD').status).toBe(2);
  });

  it('takes no word for a date that git would take for now', () => {
    commit({ 'app.ini': secret() });
    for (const words of [['--since=nonsense'], ['--until', 'main'], ['--after=']]) {
      const ran = tightlip(['range', ...words, 'main'], where());
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/is not a date that git knows\nhint: /);
    }
    for (const date of ['2 weeks ago', 'yesterday', 'last friday', 'Jan', 'never', '@1']) expect(tightlip(['range', `--since=${date}`, 'main'], where()).status).not.toBe(2);
  });

  it('finds what only a merge has', () => {
    here.git('checkout', '-q', '-b', 'other');
    commit({ theirs: 'x\n' });
    here.git('checkout', '-q', 'main');
    commit({ ours: 'y\n' });
    here.git('merge', '-q', '--no-commit', 'other');
    const evil = commit({ ours: `y\n${secret()}` });
    expect(range('main~1..main').report['findings']).toMatchObject([{ path: 'ours', startLine: 2, commit: evil }]);
  });

  it('does not blame a merge for what its sides brought', () => {
    here.git('checkout', '-q', '-b', 'other');
    commit({ theirs: secret() });
    here.git('checkout', '-q', 'main');
    commit({ ours: 'y\n' });
    here.git('merge', '-q', '-m', 'merge', 'other');
    expect(range('main', '^other').places).toEqual([]);
  });

  it('reads messages of commits', () => {
    const guilty = commit({}, `subject\n\n${secret()}`);
    expect(range('main~1..main').report['findings']).toMatchObject([{ object: `commit:${guilty}`, startLine: 3 }]);
  });

  it('reads a root commit, a link, UTF-16', () => {
    here.git('checkout', '-q', '--orphan', 'root');
    commit({ 'wide.ini': Buffer.from(`\ufeff${secret()}`, 'utf16le') });
    execFileSync('ln', ['-s', githubToken('two'), join(here.path, 'link')]);
    commit({});
    expect(range('root').places.map((place) => place.split(':')[0])).toEqual(['link', 'wide.ini']);
  });

  it('is an error for revisions that are not there', () => {
    const { status, stderr } = tightlip(['range', 'nowhere..main'], where());
    expect(status).toBe(2);
    expect(stderr).toMatch(/nowhere[\s\S]*hint: /);
  });

  it('takes options that choose commits, and no others', () => {
    commit({ 'app.ini': secret() });
    for (const options of [['--all'], ['--branches=ma*'], ['--max-count=1', 'main'], ['main', '--not', 'main~1'], ['main', '--since=2001-01-01'], ['-1', 'main']]) {
      expect(find(['range', ...options], where()).places.length, options.join(' ')).toBe(1);
    }
    for (const option of ['--count', '--objects', '--disk-usage', '--bisect-all', '--format=x', '--stdin', '--output=x', '--max-count=x', '--skip=', '--max-age=now']) {
      const { status, stderr } = tightlip(['range', option, 'main'], where());
      expect(status, option).toBe(2);
      expect(stderr).toMatch(/hint: /);
    }
  });

  it('says that a clone is shallow when that matters', () => {
    commit({ a: 'a\n' });
    commit({ b: 'b\n' });
    here.git('clone', '-q', '--depth', '2', `file://${here.path}`, '../shallow');
    const cwd = join(here.path, '../shallow');
    expect(find(['range', 'HEAD~1..HEAD'], { cwd, env: here.env }).status).toBe(0);
    const found = find(['range', 'HEAD'], { cwd, env: here.env });
    expect(found.status).toBe(2);
    expect(found.problems).toMatchObject([{ code: 'shallow' }]);
  });

  it('reads what a partial clone has, though earlier versions are not there', () => {
    commit({ a: 'a\n' });
    commit({ a: 'b\n' });
    here.git('config', 'uploadpack.allowFilter', 'true');
    here.git('clone', '-q', '--filter=blob:none', `file://${here.path}`, '../partial');
    const partial = join(here.path, '../partial');
    const ranOn = (...revisions: string[]): Found => find(['range', ...revisions], { cwd: partial, env: here.env });
    expect(ranOn('HEAD~1..HEAD')).toMatchObject({ status: 0, problems: [] });
    expect(ranOn('HEAD~2..HEAD')).toMatchObject({ status: 2, problems: [{ code: 'git-failed' }] });
  });

  it('takes the range from CI, and does not guess', () => {
    const base = here.git('rev-parse', 'HEAD');
    const head = commit({ 'app.ini': secret() });
    const gone = '1'.repeat(40);
    const jobs: Record<string, string>[] = [
      { GITLAB_CI: 'true', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: base },
      { GITLAB_CI: 'true', CI_COMMIT_SHA: head, CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_BEFORE_SHA: '0'.repeat(40) },
      { BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_COMMIT: head, BITBUCKET_PR_DESTINATION_COMMIT: base },
      { JENKINS_URL: 'http://ci.example', GIT_COMMIT: head, GIT_PREVIOUS_COMMIT: base },
    ];
    for (const env of jobs) expect(find(['range'], where(env)).places.length).toBe(1);
    const missing = tightlip(['range'], where({ GITLAB_CI: 'true', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: gone }));
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/fetch-depth: 0/);
    here.git('update-ref', 'refs/remotes/origin/main', base);
    expect(find(['range'], where({ GITLAB_CI: 'true', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: gone, CI_DEFAULT_BRANCH: 'main' })).places.length).toBe(1);
    expect(find(['range'], where({ TF_BUILD: 'True', BUILD_SOURCEVERSION: head, SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' })).places.length).toBe(1);
    expect(tightlip(['range'], where()).status).toBe(2);
  });

  it("takes the range from GitHub's event", () => {
    const base = here.git('rev-parse', 'HEAD');
    const head = commit({ 'app.ini': secret() });
    const event = join(here.path, '../event.json');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: event, GITHUB_SHA: head };
    for (const content of [{ before: base, after: head }, { pull_request: { base: { sha: base }, head: { sha: head } } }, { merge_group: { base_sha: base, head_sha: head } }]) {
      writeFileSync(event, JSON.stringify(content));
      expect(find(['range'], where(env)).places.length).toBe(1);
    }
  });
});
