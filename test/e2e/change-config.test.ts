/** A change does not judge itself: which side of it configuration is read from. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { tightlip } from '../helpers/program.ts';
import { reported, type Reported } from '../helpers/reported.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const run = (args: readonly string[], cwd = here.path, env: Record<string, string> = here.env): Reported => reported(args, cwd, env);
const line = (seed = 'one', comment = ''): string => `const t = '${githubToken(seed)}';${comment}\n`;

describe('a change does not judge itself', () => {
  const fingerprint = (): string => run(['scan', '--no-config']).findings[0]?.fingerprint ?? '';
  const commit = (message: string): void => {
    here.git('add', '-A');
    here.git('commit', '-q', '-m', message);
  };
  beforeEach(() => {
    here.write({ 'README.md': 'first\n' });
    commit('first');
  });

  it('range reads configuration from the old side, exceptions from the change, and says so', () => {
    here.write({ 'a.js': line(), 'tightlip.toml': 'exclude = ["**"]\ndisable = ["*"]\n' });
    commit('weaken');
    const off = run(['range', 'HEAD~1..HEAD']);
    expect([off.status, off.notices.map(({ code, startLine }) => `${code}:${startLine}`)]).toEqual([1, ['config-weakened:1', 'config-weakened:2']]);
    here.write({ 'tightlip.toml': `[[allow]]\nfingerprint = "${fingerprint()}"\nreason = "demo"\n` });
    commit('accept');
    expect(run(['range', 'HEAD~2..HEAD'])).toMatchObject({ status: 0, suppressed: [{ by: { kind: 'allow' } }], notices: [{ code: 'exceptions-weakened', path: 'tightlip.toml', startLine: 1 }] });
  });

  it('range takes no exception of a change when exceptions-from is base', () => {
    here.write({ 'tightlip.toml': 'exceptions-from = "base"\n' });
    commit('policy');
    here.write({ 'a.js': line('one', ' // tightlip:allow github/personal-access-token -- x'), 'tightlip.toml': 'exceptions-from = "change"\n' });
    commit('try');
    expect(run(['range', 'HEAD~1..HEAD'])).toMatchObject({ status: 1, suppressed: [] });
    here.write({ 'a.js': line(), 'tightlip.toml': `exceptions-from = "base"\n[[allow]]\nfingerprint = "${fingerprint()}"\nreason = "demo"\n` });
    commit('try again');
    expect(run(['range', 'HEAD~2..HEAD'])).toMatchObject({ status: 1, suppressed: [] });
  });

  it('an invalid configuration in a change accepts nothing and stops nothing', () => {
    here.write({ 'a.js': line(), 'tightlip.toml': 'exclude = 1\n' });
    commit('broken');
    expect(run(['range', 'HEAD~1..HEAD'])).toMatchObject({ status: 1, notices: [{ code: 'config-invalid' }] });
  });

  it.each<[string, readonly string[]]>([
    ['as the remote names it', ['remote', 'set-head', 'origin', 'main']],
    ['of the usual name, where the remote names none', ['remote', 'set-head', 'origin', '--delete']],
    ['of the usual name here, where nothing is known of the remote', ['update-ref', '-d', 'refs/remotes/origin/main']],
  ])('push reads the remote side, for a new branch the default branch, %s', (_, known) => {
    here.write({ 'tightlip.toml': 'exclude = ["dist/"]\n' });
    commit('policy');
    const remote = join(here.path, '..', 'remote.git');
    here.git('init', '-q', '--bare', remote);
    here.git('remote', 'add', 'origin', remote);
    here.git('push', '-q', 'origin', 'main');
    here.git('fetch', '-q', 'origin');
    here.git('checkout', '-q', '-b', 'topic');
    here.write({ 'dist/a.js': line(), 'b.js': line('two'), 'tightlip.toml': 'exclude = ["**"]\n' });
    commit('topic');
    here.git(...known);
    const id = here.git('rev-parse', 'HEAD');
    const ran = tightlip(['push', 'origin', '--format', 'json'], { cwd: here.path, env: here.env, input: `refs/heads/topic ${id} refs/heads/topic ${'0'.repeat(40)}\n` });
    const report = JSON.parse(ran.stdout) as Reported;
    expect([ran.status, report.findings.map(({ path }) => path), report.notices.map(({ code }) => code)]).toEqual([1, ['b.js'], ['config-weakened']]);
  });

  it('staged names what the index weakens against HEAD', () => {
    here.write({ 'tightlip.toml': 'disable = ["github/*"]\n', 'a.js': line() });
    here.git('add', '-A');
    expect(run(['staged'])).toMatchObject({ status: 0, notices: [{ code: 'config-weakened', path: 'tightlip.toml', startLine: 1 }] });
  });
});
