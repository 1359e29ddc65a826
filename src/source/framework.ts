/** What the pre-commit framework (and prek, which follows it) tells its hooks: variables, never git's own input. */
import { UserError } from '../errors.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const REVISION = /^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]*$/;

/** A range that the framework names. */
export interface NamedRange {
  readonly after: string;
  readonly before?: string;
  /** The branch over there, and the remote that gets it: there in a push only, not in a run by hand. */
  readonly ref?: string;
  readonly remote?: string;
}

/** Whether the framework runs this. */
export const inFramework = (env: Variables): boolean => env['PRE_COMMIT'] === '1';

/**
 * Whether somebody runs the framework by hand or in CI, with or without `--all-files` (hooks are not told): git names the index in the
 * hooks of a commit, and nobody else does.
 */
export const byHand = (env: Variables): boolean => inFramework(env) && !env['GIT_INDEX_FILE'];

/** The range that a push or `--from-ref`/`--to-ref` is about; undefined when none is named. Throws a `UserError` for what cannot be a revision. */
export function namedRange(env: Variables): NamedRange | undefined {
  const [before, to] = [env['PRE_COMMIT_FROM_REF'], env['PRE_COMMIT_TO_REF']];
  // A first push has no range to name; only the branch is said.
  const after = to || env['PRE_COMMIT_LOCAL_BRANCH'];
  if (!after) return undefined;
  for (const revision of [after, before]) {
    if (revision && !REVISION.test(revision)) throw new UserError('the pre-commit framework names a revision that cannot be one', 'Name the range: tightlip range BASE..HEAD');
  }
  return { after, before: before || undefined, ref: env['PRE_COMMIT_REMOTE_BRANCH'], remote: env['PRE_COMMIT_REMOTE_NAME'] };
}
