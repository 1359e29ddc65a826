/** What a staged scan lets pass, and what it cannot tell. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { gitIn, scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';
import { blocks, commit, here, passes, stage, staged } from '../helpers/staged.ts';

const config = `name = service\ntoken = ${githubToken()}\n`;

describe('lets pass', () => {
  it('c04 a secret that is only in the work tree', () => {
    stage({ 'app.ini': 'clean\n' });
    here.write({ 'app.ini': config });
    passes(staged());
  });

  it('c05 a renamed file whose secret is committed', () => {
    commit({ 'app.ini': config });
    here.git('mv', 'app.ini', 'moved.ini');
    passes(staged());
  });

  it('c18 the removal of a secret', () => {
    commit({ 'app.ini': `a\n${config}b\n` });
    stage({ 'app.ini': 'a\nb\n' });
    passes(staged());
  });

  it('c19 an edit elsewhere in a file with an old secret', () => {
    commit({ 'app.ini': `a\n${config}b\n` });
    stage({ 'app.ini': `new\na\n${config}b\nc\n` });
    passes(staged());
  });

  it('c20 a file that is only meant to be added', () => {
    here.write({ 'app.ini': config });
    here.git('add', '-N', 'app.ini');
    passes(staged());
    stage({ 'empty.txt': '' });
    here.write({ 'b.ini': config });
    here.git('reset', '-q', 'app.ini');
    here.git('add', '-N', 'app.ini', 'b.ini');
    const { stdout } = tightlip(['staged', '--format', 'json'], { cwd: here.path, env: here.env });
    expect(JSON.parse(stdout)).toMatchObject({ scan: { files: 1, skipped: { 'intent-to-add': 2 } }, exitCode: 0 });
  });

  it('c28 a merge whose other side has a secret in its history', () => {
    here.git('checkout', '-q', '-b', 'other');
    commit({ 'app.ini': config });
    here.git('checkout', '-q', 'main');
    commit({ 'x.txt': 'x\n' });
    here.git('merge', '-q', '--no-commit', 'other');
    passes(staged());
    stage({ 'evil.ini': `token = ${githubToken('two')}\n` });
    blocks(staged(), 'evil.ini');
  });
});

describe('is an error, never a clean answer', () => {
  it('c29 where there is no repository', () => {
    const outside = scratch();
    const { status, stdout, stderr } = tightlip(['staged'], { cwd: outside.path, env: outside.env });
    outside.remove();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/not a git repository[\s\S]*hint: /);
  });

  it('c30 with a broken configuration', () => {
    stage({ 'tightlip.toml': 'exclude = [', 'app.ini': config });
    const { status, stderr } = tightlip(['staged'], { cwd: here.path, env: here.env });
    expect(status).toBe(2);
    expect(stderr).toMatch(/tightlip\.toml[\s\S]*hint: /);
  });

  it('without git', () => {
    const { status, stderr } = tightlip(['staged'], { cwd: here.path, env: { ...here.env, PATH: '' } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/git was not found/);
  });

  it('with an object that is missing', () => {
    stage({ 'app.ini': config });
    const id = here.git('rev-parse', ':app.ini');
    rmSync(join(here.path, '.git/objects', id.slice(0, 2), id.slice(2)));
    const found = staged();
    expect(found.status).toBe(2);
    expect(found.problems).toMatchObject([{ code: 'missing-object', path: 'app.ini' }]);
  });

  it('with a damaged object: what comes after it is not called clean', () => {
    stage({ 'a.txt': 'damaged\n', 'b.txt': 'whole\n' });
    const id = here.git('rev-parse', ':a.txt');
    const file = join(here.path, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(file, 0o644);
    here.write({ [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: 'garbage' });
    const found = staged();
    expect(found.status).toBe(2);
    expect(found.problems[0]?.path).toBe('a.txt');
  });

  it('with conflicts', () => {
    commit({ a: 'base\n' });
    here.git('checkout', '-q', '-b', 'other');
    commit({ a: 'theirs\n' });
    here.git('checkout', '-q', 'main');
    commit({ a: 'ours\n' });
    expect(() => gitIn(here.path, here.env, ['merge', 'other'])).toThrow();
    const found = staged();
    expect(found.status).toBe(2);
    expect(found.problems).toMatchObject([{ code: 'unmerged', path: 'a' }]);
  });
});
