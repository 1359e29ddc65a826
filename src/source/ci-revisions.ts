/** A CI job's range as arguments of `git rev-list`, after a look at what the clone has. */
import { UserError } from '../errors.ts';
import type { CiRange } from './ci.ts';
import type { Surroundings } from './environment.ts';
import { gitOutput } from './git.ts';
import { shallowEnds } from './shallow.ts';

const MISSING = 'CI clones are shallow by default. Fetch everything: fetch-depth: 0 (GitHub), GIT_DEPTH: 0 (GitLab), fetchDepth: 0 (Azure), clone: depth: full (Bitbucket)';

/**
 * The commits of the job that its base does not have. Where the base is not in the clone (first push, forced push) the default branch
 * stands in for it, and where that is what was pushed, everything counts. Throws a `UserError` that says how to clone when neither is there: a guess could look at nothing and call it clean.
 */
export async function ciRevisions(range: CiRange, around: Surroundings): Promise<string[]> {
  const candidates = [range.head, range.base, range.defaultBranch].map((revision) => revision ?? '');
  const output = await gitOutput(['cat-file', '--batch-check=%(objecttype)'], around, `${candidates.map((revision) => `${revision}^{commit}`).join('\n')}\n`);
  const [head, base, defaultBranch] = output.toString('latin1').split('\n').map((line) => line === 'commit');
  if (!head) throw new UserError(`${range.service} is about commit ${range.head}, which this clone does not have`, MISSING);
  if (base) return [range.head, '--not', range.base as string];
  // Without the default branch's own: nothing would be left. All that it has is too much, and says nothing of what it did not look at.
  if (range.onDefault) return [range.head];
  if (defaultBranch) return [range.head, '--not', range.defaultBranch as string];
  if (range.base) throw new UserError(`${range.service} says that the change begins at ${range.base}, which this clone does not have`, MISSING);
  if (range.silent) return withoutMain(range, around);
  throw await unsaid(range, around);
}

const unsaid = async ({ service }: Pick<CiRange, 'service'>, around: Surroundings): Promise<UserError> =>
  // A shallow clone has one branch, and no base that could be named.
  new UserError(`${service} does not say where the change begins`, (await shallowEnds(around)).size > 0 ? MISSING : 'Name the range: tightlip range origin/main..HEAD');

/** Where the usual clone keeps what its remote calls its main branch. */
const MAIN = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];

/** A push of which the service says nothing more (Azure, Bitbucket): what the main branch does not have; everything, where it has all of it. */
async function withoutMain({ head, service }: CiRange, around: Surroundings): Promise<string[]> {
  const output = await gitOutput(['cat-file', '--batch-check=%(objecttype)'], around, `${MAIN.map((ref) => `${ref}^{commit}`).join('\n')}\n`);
  const main = MAIN[output.toString('latin1').split('\n').indexOf('commit')];
  if (main === undefined) throw await unsaid({ service }, around);
  const left = await gitOutput(['rev-list', '--max-count=1', head, '--not', main, '--'], around);
  return left.length > 0 ? [head, '--not', main] : [head];
}
