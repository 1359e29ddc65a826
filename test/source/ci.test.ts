import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ciRange } from '../../src/source/ci.ts';
import { ciRevisions } from '../../src/source/ci-revisions.ts';
import { gitIn, repository } from '../helpers/repository.ts';

const base = mkdtempSync(join(tmpdir(), 'tightlip-ci-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const zeros = '0'.repeat(40);

describe('the range of a CI job', () => {
  const event = (content: unknown): Record<string, string> => {
    const path = join(base, 'event.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return { GITHUB_ACTIONS: 'true', GITHUB_SHA: 'sha', GITHUB_EVENT_PATH: path };
  };

  it.each<[string, Record<string, string>, object]>([
    ['GitLab, a merge request', { GITLAB_CI: 'true', CI_COMMIT_SHA: 'c', CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: 's', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'b', CI_COMMIT_BEFORE_SHA: 'x', CI_DEFAULT_BRANCH: 'main' }, { head: 's', base: 'b', defaultBranch: 'origin/main' }],
    ['GitLab, a push', { GITLAB_CI: 'true', CI_COMMIT_SHA: 'c', CI_COMMIT_BEFORE_SHA: 'b', CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '' }, { head: 'c', base: 'b', defaultBranch: undefined }],
    ['GitLab, a new branch', { GITLAB_CI: 'true', CI_COMMIT_SHA: 'c', CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'trunk' }, { head: 'c', base: undefined, defaultBranch: 'origin/trunk' }],
    ['Azure', { TF_BUILD: 'True', BUILD_SOURCEVERSION: 'm', SYSTEM_PULLREQUEST_SOURCECOMMITID: 'c', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/a/b' }, { head: 'c', base: 'origin/a/b' }],
    ['Bitbucket', { BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_COMMIT: 'c', BITBUCKET_PR_DESTINATION_COMMIT: 'd', BITBUCKET_PR_DESTINATION_BRANCH: 'main' }, { head: 'c', base: 'd' }],
    ['Buildkite', { BUILDKITE: 'true', BUILDKITE_COMMIT: 'c', BUILDKITE_PULL_REQUEST_BASE_BRANCH: '', BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main' }, { head: 'c', base: undefined, defaultBranch: 'origin/main' }],
    ['GitLab, by schedule', { GITLAB_CI: 'true', CI_COMMIT_SHA: 'c', CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BRANCH: 'main' }, { head: 'c', base: undefined, onDefault: true }],
    ['Buildkite, the default branch', { BUILDKITE: 'true', BUILDKITE_COMMIT: 'c', BUILDKITE_BRANCH: 'main', BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main' }, { head: 'c', onDefault: true }],
    ['Jenkins', { JENKINS_URL: 'u', GIT_COMMIT: 'c', GIT_PREVIOUS_COMMIT: 'p' }, { head: 'c', base: 'p' }],
    ['a service that says little', { JENKINS_URL: 'u' }, { head: 'HEAD', base: undefined }],
  ])('of %s', (_what, env, expected) => expect(ciRange(env)).toMatchObject(expected));

  it.each<[string, unknown, object]>([
    ['a pull request', { pull_request: { base: { sha: 'b' }, head: { sha: 'h' } }, before: 'x', after: 'y', repository: { default_branch: 'main' } }, { head: 'h', base: 'b', defaultBranch: 'origin/main' }],
    ['a merge queue', { merge_group: { base_sha: 'b', head_sha: 'h' } }, { head: 'h', base: 'b' }],
    ['a push', { before: 'b', after: 'a' }, { head: 'a', base: 'b' }],
    ['a new branch', { before: zeros, after: 'a', repository: { default_branch: 'main' } }, { head: 'a', base: undefined, defaultBranch: 'origin/main' }],
    ['the first push of the default branch', { before: zeros, after: 'a', ref: 'refs/heads/main', repository: { default_branch: 'main' } }, { head: 'a', base: undefined, onDefault: true }],
    ['a new branch of another name', { before: zeros, after: 'a', ref: 'refs/heads/x/main', repository: { default_branch: 'main' } }, { onDefault: false }],
    ['an event that cannot be read', '{', { head: 'sha', base: undefined }],
    ['an event that is none', 'null', { head: 'sha', base: undefined }],
  ])('of GitHub, %s', (_what, content, expected) => expect(ciRange(event(content))).toMatchObject({ service: 'GitHub', ...expected }));

  it('does not take the base of a pull request from elsewhere for its head, nor wait for a pipe', () => {
    const pipe = join(base, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_SHA: 'base', GITHUB_BASE_REF: 'main', GITHUB_EVENT_PATH: pipe };
    expect(ciRange({ ...env, GITHUB_EVENT_NAME: 'pull_request_target' })).toMatchObject({ base: undefined, defaultBranch: undefined });
    expect(ciRange({ ...env, GITHUB_EVENT_NAME: 'pull_request' })).toMatchObject({ head: 'base', base: 'origin/main' });
  });

  it('is not guessed where no service says one', () => {
    expect(() => ciRange({})).toThrow('no CI service says one');
    expect(() => ciRange({ GITLAB_CI: '' })).toThrow('no CI service says one');
  });

  it.each(['--all', '-x', 'a b', '$(x)', '\n', '.x'])('takes no option for a revision: %j', (odd) => {
    expect(() => ciRange({ JENKINS_URL: 'u', GIT_COMMIT: odd })).toThrow('a revision that cannot be one');
    expect(() => ciRange({ BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_PR_DESTINATION_COMMIT: odd })).toThrow('a revision that cannot be one');
  });
});

describe('the revisions of a CI job', () => {
  const here = repository();
  afterAll(() => here.remove());
  here.git('commit', '-q', '--allow-empty', '-m', 'first');
  const first = here.git('rev-parse', 'HEAD');
  here.git('update-ref', 'refs/remotes/origin/main', first);
  here.git('commit', '-q', '--allow-empty', '-m', 'second');
  const around = { cwd: here.path, env: here.env };
  const gone = '1'.repeat(40);

  it('are those that the base does not have, or the default branch where the base is not here', async () => {
    expect(await ciRevisions({ service: 'S', head: 'HEAD', base: first }, around)).toEqual(['HEAD', '--not', first]);
    expect(await ciRevisions({ service: 'S', head: 'HEAD', base: gone, defaultBranch: 'origin/main' }, around)).toEqual(['HEAD', '--not', 'origin/main']);
    expect(await ciRevisions({ service: 'S', head: 'HEAD', defaultBranch: 'origin/main' }, around)).toEqual(['HEAD', '--not', 'origin/main']);
  });

  it('are all of the default branch where that was pushed, and its old end is not here: without its own nothing would be left', async () => {
    expect(await ciRevisions({ service: 'S', head: 'HEAD', base: gone, defaultBranch: 'origin/main', onDefault: true }, around)).toEqual(['HEAD']);
    expect(await ciRevisions({ service: 'S', head: 'HEAD', base: first, defaultBranch: 'origin/main', onDefault: true }, around)).toEqual(['HEAD', '--not', first]);
  });

  it('are what the main branch of the clone does not have where the service never says it, all of it where that has everything', async () => {
    expect(await ciRevisions({ service: 'S', head: 'HEAD', silent: true }, around)).toEqual(['HEAD', '--not', 'refs/remotes/origin/main']);
    expect(await ciRevisions({ service: 'S', head: first, silent: true }, around)).toEqual([first]);
  });

  it('are refused, not guessed, where the clone has too little', async () => {
    await expect(ciRevisions({ service: 'S', head: gone, base: first }, around)).rejects.toThrow('S is about commit');
    await expect(ciRevisions({ service: 'S', head: 'HEAD', base: gone }, around)).rejects.toThrow('the change begins at');
    await expect(ciRevisions({ service: 'S', head: 'HEAD', base: gone, defaultBranch: 'origin/none' }, around)).rejects.toThrow('the change begins at');
    await expect(ciRevisions({ service: 'S', head: 'HEAD' }, around)).rejects.toThrow('does not say where the change begins');
    const bare = repository();
    bare.git('commit', '-q', '--allow-empty', '-m', 'first');
    await expect(ciRevisions({ service: 'S', head: 'HEAD', silent: true }, { cwd: bare.path, env: bare.env })).rejects.toThrow('does not say where the change begins');
    bare.git('commit', '-q', '--allow-empty', '-m', 'second');
    const clone = join(bare.path, '../clone');
    bare.git('clone', '-q', '--depth', '1', `file://${bare.path}`, clone);
    gitIn(clone, bare.env, ['update-ref', '-d', 'refs/remotes/origin/HEAD']);
    gitIn(clone, bare.env, ['update-ref', '-d', 'refs/remotes/origin/main']);
    await expect(ciRevisions({ service: 'S', head: 'HEAD', silent: true }, { cwd: clone, env: bare.env })).rejects.toMatchObject({ hint: expect.stringContaining('fetch-depth: 0') });
    bare.remove();
  });
});
