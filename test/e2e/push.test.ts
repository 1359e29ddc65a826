/** What a push brings, on its way and on the server: the built program and git's hooks. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, here } from '../helpers/first-commit.ts';
import { find, type Found } from '../helpers/program.ts';
import { githubToken } from '../helpers/secrets.ts';

const secret = (seed = 'one'): string => `token = ${githubToken(seed)}\n`;

const where = (env: Record<string, string> = {}, input?: string): { cwd: string; env: Record<string, string>; input?: string } => ({ cwd: here.path, env: { ...here.env, ...env }, input });
const range = (...revisions: string[]): Found => find(['range', ...revisions], where());

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
