/** Commits and what each of them changed, from one git: it walks, compares and prints while the program is still being loaded. */
import { RAW, type Surroundings } from './environment.ts';
import { startGit, type GitChild } from './git.ts';
import { LogReader, type LoggedCommit } from './log-reader.ts';

const FORMAT = '--format=%x01%H%x00%aI%x00%an <%ae>%x00%P%x00%T%x00';

/** `log` reads more configuration than plumbing does: everything that bends its output is said here. */
const LOG = ['log', '--topo-order', '--reverse', '--encoding=UTF-8', '-c', '--root', '-r', ...RAW, '-O/dev/null', '--no-color', '--no-mailmap', '--no-notes', '--no-show-signature'];

const REFS = ['--decorate=full', '--decorate-refs=refs/heads', '--decorate-refs=refs/tags', `${FORMAT}%D`];

/** Starts the list of what `rev-list` would name for these arguments. `refs`: with the branches and tags that stand there. */
export const startLog = (revisions: readonly string[], around: Surroundings, refs = false): GitChild =>
  startGit([...LOG, ...(refs ? REFS : ['--no-decorate', FORMAT]), ...revisions, ...(revisions.includes('--') ? [] : ['--'])], around);

/** Starts the list of the commits whose ids are written to it, and of no others. */
export const startShown = (around: Surroundings): GitChild => startGit([...LOG, '--no-decorate', FORMAT, '--no-walk=unsorted', '--stdin', '--'], around, true);

/**
 * The commits, oldest first, no commit before its parents; each with its changes against its parent, for a merge with what is in none of its
 * parents, for a root with everything. Rejects with a `GitFailure` for revisions that git does not know, and when git ends early.
 */
export async function* loggedCommits(git: GitChild): AsyncIterable<LoggedCommit> {
  const reader = new LogReader();
  for (let piece = await git.read(); piece; piece = await git.read()) yield* reader.take(piece);
  await git.end();
  if (reader.isOpen) throw git.unfinished();
  const last = reader.last();
  if (last) yield last;
}
