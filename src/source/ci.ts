/** Which commits a CI job is about, from the variables of the service it runs on. */
import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** A range as CI names it. `base` may be missing from the clone (a forced push, a first one); then what the default branch has is left out instead. */
export interface CiRange {
  readonly service: string;
  readonly head: string;
  /** Commit id or remote branch (`origin/main`) that is not part of it. */
  readonly base?: string;
  readonly defaultBranch?: string;
  /** The commits are the default branch's own: it has all of them, and cannot stand in. */
  readonly onDefault?: boolean;
  /** The service never says what a push began with: what the clone takes for the main branch stands in. */
  readonly silent?: boolean;
}

const REVISION = /^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]*$/;
const given = (value: string | undefined): string | undefined => (value && !/^0+$/.test(value) ? value : undefined);
const remote = (branch: string | undefined): string | undefined => (given(branch) ? `origin/${(branch as string).replace(/^refs\/heads\//, '')}` : undefined);

const isSame = (ref: string | undefined, branch: string | undefined): boolean => given(branch) !== undefined && ref?.replace(/^refs\/heads\//, '') === branch;

/** The first service whose variables are there. Throws a `UserError` where there is none: a range must be named then. */
export function ciRange(env: Variables): CiRange {
  const found = services.find(({ sign }) => given(env[sign]));
  if (!found) throw new UserError('no range was named, and no CI service says one', 'Name it: tightlip range origin/main..HEAD');
  const range = found.range(env);
  for (const revision of [range.head, range.base]) {
    if (revision !== undefined && !REVISION.test(revision)) throw new UserError(`${found.name} gives a revision that cannot be one`, 'Name the range: tightlip range BASE..HEAD');
  }
  return { service: found.name, ...range };
}

interface Service {
  readonly name: string;
  /** Set wherever the service runs a job. */
  readonly sign: string;
  readonly range: (env: Variables) => Omit<CiRange, 'service'>;
}

const services: readonly Service[] = [
  { name: 'GitHub', sign: 'GITHUB_ACTIONS', range: github },
  {
    name: 'GitLab',
    sign: 'GITLAB_CI',
    range: (env) => ({
      head: env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || env['CI_COMMIT_SHA'] || 'HEAD',
      base: given(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']) ?? given(env['CI_COMMIT_BEFORE_SHA']),
      defaultBranch: remote(env['CI_DEFAULT_BRANCH']),
      onDefault: isSame(env['CI_COMMIT_BRANCH'], env['CI_DEFAULT_BRANCH']),
    }),
  },
  {
    name: 'Azure Pipelines',
    sign: 'TF_BUILD',
    range: (env) => ({ head: env['SYSTEM_PULLREQUEST_SOURCECOMMITID'] || env['BUILD_SOURCEVERSION'] || 'HEAD', base: remote(env['SYSTEM_PULLREQUEST_TARGETBRANCH']), silent: true }),
  },
  {
    name: 'Bitbucket',
    sign: 'BITBUCKET_BUILD_NUMBER',
    range: (env) => ({ head: env['BITBUCKET_COMMIT'] || 'HEAD', base: given(env['BITBUCKET_PR_DESTINATION_COMMIT']) ?? remote(env['BITBUCKET_PR_DESTINATION_BRANCH']), silent: true }),
  },
  {
    name: 'Buildkite',
    sign: 'BUILDKITE',
    range: (env) => ({
      head: env['BUILDKITE_COMMIT'] || 'HEAD',
      base: remote(env['BUILDKITE_PULL_REQUEST_BASE_BRANCH']),
      defaultBranch: remote(env['BUILDKITE_PIPELINE_DEFAULT_BRANCH']),
      onDefault: isSame(env['BUILDKITE_BRANCH'], env['BUILDKITE_PIPELINE_DEFAULT_BRANCH']),
    }),
  },
  {
    name: 'Jenkins',
    sign: 'JENKINS_URL',
    range: (env) => ({ head: env['GIT_COMMIT'] || 'HEAD', base: remote(env['CHANGE_TARGET']) ?? given(env['GIT_PREVIOUS_SUCCESSFUL_COMMIT']) ?? given(env['GIT_PREVIOUS_COMMIT']), silent: true }),
  },
];

interface GithubEvent {
  readonly before?: string;
  readonly after?: string;
  readonly ref?: string;
  readonly pull_request?: { readonly base?: { readonly sha?: string }; readonly head?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
  readonly repository?: { readonly default_branch?: string };
}

function github(env: Variables): Omit<CiRange, 'service'> {
  const event = eventOf(env['GITHUB_EVENT_PATH']);
  return {
    head: event.pull_request?.head?.sha ?? event.merge_group?.head_sha ?? given(event.after) ?? (env['GITHUB_SHA'] || 'HEAD'),
    // Without the event, of a pull request from elsewhere only the base is known.
    base: event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? given(event.before) ?? (env['GITHUB_EVENT_NAME'] === 'pull_request_target' ? undefined : remote(env['GITHUB_BASE_REF'])),
    defaultBranch: remote(event.repository?.default_branch),
    onDefault: isSame(event.ref ?? env['GITHUB_REF'], event.repository?.default_branch),
  };
}

function eventOf(path: string | undefined): GithubEvent {
  try {
    // A pipe would never end.
    return path && statSync(path).isFile() ? ((JSON.parse(readFileSync(path, 'utf8')) as GithubEvent | null) ?? {}) : {};
  } catch {
    return {};
  }
}
