/** Ranges, pushes and messages through the built program. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find, tightlip, type Found } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const secret = (seed = 'one'): string => `token = ${githubToken(seed)}\n`;

let here: Scratch;
beforeEach(() => {
  here = repository();
  commit({ 'README.md': '# A project\n' }, 'first');
});
afterEach(() => here.remove());

const where = (env: Record<string, string> = {}, input?: string): { cwd: string; env: Record<string, string>; input?: string } => ({ cwd: here.path, env: { ...here.env, ...env }, input });
const range = (...revisions: string[]): Found => find(['range', ...revisions], where());

/** Commits files and returns the commit's id. */
function commit(files: Record<string, string | Uint8Array>, message = 'more'): string {
  here.write(files);
  here.git('add', '-A');
  here.git('commit', '-q', '--allow-empty', '-m', message);
  return here.git('rev-parse', 'HEAD');
}

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

describe('push', () => {
  const zero = '0'.repeat(40);
  const push = (lines: string[], remote = 'origin'): Found => find(['push', remote, 'url'], where({}, lines.map((line) => `${line}\n`).join('')));

  it('looks at what the remote does not have', () => {
    const base = here.git('rev-parse', 'HEAD');
    commit({ 'old.ini': secret('old') });
    here.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const before = here.git('rev-parse', 'HEAD');
    const head = commit({ 'app.ini': secret() });
    const files = (found: Found): string[] => found.places.map((place) => place.split(':')[0] ?? '');
    expect(files(push([`refs/heads/main ${head} refs/heads/main ${before}`]))).toEqual(['app.ini']);
    expect(files(push([`refs/heads/main ${head} refs/heads/topic ${zero}`]))).toEqual(['app.ini']);
    expect(files(push([`refs/heads/main ${head} refs/heads/main ${'1'.repeat(40)}`]))).toEqual(['app.ini']);
    expect(files(push([`refs/heads/main ${head} refs/heads/main ${zero}`], 'elsewhere'))).toEqual(['app.ini', 'old.ini']);
    expect(files(push([`refs/heads/main ${base} refs/heads/main ${before}`]))).toEqual([]);
    expect(push([`(delete) ${zero} refs/heads/main ${before}`]).status).toBe(0);
    expect(push([]).status).toBe(0);
  });

  it('takes a remote that is given by address for the one that has it, and for one that has nothing otherwise', () => {
    const base = here.git('rev-parse', 'HEAD');
    const known = commit({ 'old.ini': secret('old') });
    here.git('update-ref', 'refs/remotes/origin/main', known);
    here.git('update-ref', 'refs/remotes/team/up/main', known);
    here.git('update-ref', 'refs/remotes/mirror/main', base);
    const addresses = { origin: 'git@example.com:group/project.git', 'team/up': '../else/where', mirror: 'https://mirror.example/x' };
    for (const [name, address] of Object.entries(addresses)) here.git('config', `remote.${name}.url`, address);
    const head = commit({ 'app.ini': secret() });
    const files = (remote: string): string[] => push([`refs/heads/main ${head} refs/heads/new ${zero}`], remote).places.map((place) => place.split(':')[0] ?? '');
    for (const same of ['https://user:pass@EXAMPLE.com/group/project', 'ssh://git@example.com:22/group/project.git/', 'team/up', join(here.path, '../else/where'), `file://${join(here.path, '../else/where.git')}`]) expect(files(same), same).toEqual(['app.ini']);
    for (const other of ['https://public.example/group/project.git', 'https://example.com/other/project', 'https://mirror.example/x', join(here.path, '../elsewhere')]) expect(files(other), other).toEqual(['app.ini', 'old.ini']);
  });

  it('looks at tags within tags, each once, and at what is behind them', () => {
    const id = (name: string): string => here.git('rev-parse', name);
    here.git('tag', '-a', 'inner', '-m', secret());
    here.git('tag', '-a', 'middle', '-m', 'fine', 'inner');
    here.git('tag', '-a', 'outer', '-m', 'fine', 'middle');
    const line = (name: string): string => `refs/tags/${name} ${id(name)} refs/tags/${name} ${zero}`;
    const objects = (...lines: string[]): unknown[] => (push(lines).report['findings'] as { object: string }[]).map(({ object }) => object);
    expect(objects(line('outer'))).toEqual(['tag:inner']);
    expect(objects(line('outer'), line('inner'), line('middle'))).toEqual(['tag:inner']);
    here.write({ 'named.txt': secret() });
    here.git('tag', '-a', 'file', '-m', 'fine', here.git('hash-object', '-w', 'named.txt'));
    here.git('tag', '-a', 'about', '-m', 'fine', 'file');
    expect(objects(line('about'))).toEqual(['ref:about']);
    here.git('tag', '-d', 'inner', 'middle', 'file');
    expect((range('outer').report['findings'] as { object: string }[]).map(({ object }) => object)).toContain('tag:inner');
    const history = find(['history'], { cwd: here.path, env: here.env }).report['findings'] as { object?: string }[];
    expect(history.flatMap(({ object }) => object ?? [])).toEqual(['ref:about', 'tag:inner']);
  });

  it('looks at tags and their messages', () => {
    here.git('tag', '-a', 'v1', '-m', secret());
    const tag = here.git('rev-parse', 'v1');
    here.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(push([`refs/tags/v1 ${tag} refs/tags/v1 ${zero}`]).report['findings']).toMatchObject([{ object: 'tag:v1' }]);
  });

  it('looks at files and folders that a ref names without a commit', () => {
    here.write({ '../loose': secret(), 'folder/app.ini': secret('two') });
    const blob = here.git('hash-object', '-w', '../loose');
    here.git('add', '-A');
    const tree = here.git('write-tree');
    here.git('tag', '-a', '-m', 'x', 'file', blob);
    const objects = (...lines: string[]): unknown[] => (push(lines).report['findings'] as { object: string }[]).map(({ object }) => object);
    expect(objects(`refs/tags/light ${blob} refs/tags/light ${zero}`)).toEqual(['ref:light']);
    expect(objects(`refs/tags/file ${here.git('rev-parse', 'file')} refs/tags/file ${zero}`)).toEqual(['ref:file']);
    expect(objects(`refs/tags/all ${tree} refs/tags/all ${zero}`)).toEqual(['ref:all:folder/app.ini']);
  });

  it('is an error when what is pushed is not here', () => {
    expect(push([`refs/heads/main ${'1'.repeat(40)} refs/heads/main ${zero}`]).status).toBe(2);
    expect(push([`refs/heads/main ${here.git('rev-parse', 'HEAD')} refs/heads/main ${zero}`, `refs/heads/x ${'1'.repeat(40)} refs/heads/x ${zero}`]).status).toBe(2);
  });

  it('is an error for anything else on standard input', () => {
    expect(push(['what is this']).status).toBe(2);
    expect(push(['refs/heads/main --all refs/heads/main --all']).status).toBe(2);
  });

  it('stops a push as a hook', () => {
    here.git('init', '-q', '--bare', '../remote.git');
    here.git('remote', 'add', 'origin', '../remote.git');
    here.write({ '.git/hooks/pre-push': `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'bin/tightlip.js')}' push "$@"\n` });
    execFileSync('chmod', ['+x', join(here.path, '.git/hooks/pre-push')]);
    here.git('push', '-q', 'origin', 'main');
    commit({ 'app.ini': secret() });
    expect(() => here.git('push', '-q', 'origin', 'main')).toThrow('failed to push');
  });
});

describe('receive', () => {
  it('sees what came also when the refs stand there already, as in post-receive', () => {
    const zero = '0'.repeat(40);
    const before = here.git('rev-parse', 'HEAD');
    const head = commit({ 'app.ini': secret() });
    const received = (line: string): string[] => find(['receive'], { cwd: here.path, env: here.env, input: `${line}\n` }).places.map((place) => place.split(':')[0] ?? '');
    expect(received(`${before} ${head} refs/heads/main`)).toEqual(['app.ini']);
    expect(received(`${zero} ${head} refs/heads/main`)).toEqual(['app.ini']);
    expect(received(`${zero} ${head} refs/heads/other`)).toEqual([]);
    expect(received(`${head} ${head} refs/heads/main`)).toEqual([]);
  });

  it('stops a push on the server, in quarantine', () => {
    here.git('init', '-q', '--bare', '../remote.git');
    const hook = join(here.path, '../remote.git/hooks/pre-receive');
    here.write({ '../remote.git/hooks/pre-receive': `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'bin/tightlip.js')}' receive\n` });
    execFileSync('chmod', ['+x', hook]);
    here.git('remote', 'add', 'origin', '../remote.git');
    here.git('push', '-q', 'origin', 'main');
    const before = here.git('rev-parse', 'HEAD');
    commit({ 'app.ini': secret() });
    expect(() => here.git('push', '-q', 'origin', 'main')).toThrow(/app\.ini/);
    expect(here.git('ls-remote', 'origin', 'refs/heads/main')).toContain(before);
    here.git('reset', '-q', '--hard', before);
    commit({ 'app.ini': 'clean\n' });
    here.git('push', '-q', 'origin', 'main');
    here.git('push', '-q', 'origin', ':main');
  });
});

describe('message', () => {
  const message = (text: string, env: Record<string, string> = {}): Found => {
    writeFileSync(join(here.path, '.git/MSG'), text);
    return find(['message', '.git/MSG'], where(env));
  };

  it('is scanned as git keeps it', () => {
    expect(message(`subject\n\n${secret()}`).places.map((place) => place.split(' ')[0])).toEqual(['.git/MSG:3']);
    expect(message(`subject\n# ${secret()}`).status).toBe(0);
    expect(message(`subject\n# ${secret()}`, { GIT_EDITOR: ':' }).status).toBe(1);
    // git's own scissors, with its word about them; anybody else's cut nothing.
    expect(message(`subject\n# ------------------------ >8 ------------------------\n# Everything below is ignored.\n${secret()}`).status).toBe(0);
    expect(message(`subject\n# ------------------------ >8 ------------------------\n${secret()}`).status).toBe(1);
    here.git('config', 'core.commentChar', ';');
    expect(message(`subject\n; ${secret()}`).status).toBe(0);
    expect(message(`subject\n# ${secret()}`).status).toBe(1);
    here.git('config', 'commit.cleanup', 'verbatim');
    expect(message(`subject\n; ${secret()}`).status).toBe(1);
  });

  it('that is not there is an error', () => {
    expect(tightlip(['message', 'nowhere'], where()).status).toBe(2);
  });

  it('stops a commit as a hook', () => {
    here.write({ '.git/hooks/commit-msg': `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'bin/tightlip.js')}' message "$1"\n` });
    execFileSync('chmod', ['+x', join(here.path, '.git/hooks/commit-msg')]);
    expect(() => here.git('commit', '-q', '--allow-empty', '-m', secret())).toThrow();
    expect(() => here.git('commit', '-q', '--allow-empty', '-m', `x\n# ${secret()}`)).toThrow();
    here.git('commit', '-q', '--allow-empty', '-m', 'clean');
    expect(existsSync(join(here.path, '.git/index.lock'))).toBe(false);
    expect(readFileSync(join(here.path, '.git/HEAD'), 'utf8')).toContain('main');
  });
});
