/** Which paths commits change, for what lies on a commit as a whole: trailers, authors. */
import { changesOf, feedCommits, startChanges } from './commits.ts';
import type { Surroundings } from './environment.ts';
import { gitOutput } from './git.ts';
import { fields } from './names.ts';

/** Paths that each commit adds or changes, by its id. Commits that git does not know are left out. */
export async function changedPaths(commits: readonly string[], around: Surroundings): Promise<Map<string, readonly string[]>> {
  const paths = new Map<string, readonly string[]>();
  if (commits.length === 0) return paths;
  const git = startChanges(around);
  feedCommits(git, commits.map((commit) => ({ commit, author: '', date: '' })));
  for await (const { commit, added } of changesOf(git)) paths.set(commit, added.map(({ path }) => path));
  return paths;
}

/** Paths of the commit that is being made: what is staged. Empty outside a repository. */
export async function stagedPaths(around: Surroundings): Promise<readonly string[]> {
  const output = await gitOutput(['diff', '--cached', '--name-only', '-z', '--no-renames'], around).catch(() => Buffer.alloc(0));
  return fields(output).map((field) => field.toString('utf8')).filter((path) => path !== '');
}

/** Commits that carry a signature, verified or not: git alone knows whose keys count. */
export async function signedCommits(commits: readonly string[], around: Surroundings): Promise<ReadonlySet<string>> {
  if (commits.length === 0) return new Set();
  const output = await gitOutput(['rev-list', '--stdin', '--no-walk=unsorted', '--header'], around, `${commits.join('\n')}\n`);
  const signed = fields(output).map((field) => field.toString('latin1')).filter((text) => /\ngpgsig(?:-sha256)? /.test(text.split('\n\n', 1)[0] ?? ''));
  return new Set(signed.map((text) => text.slice(0, text.indexOf('\n'))));
}

/** A file's text as a commit, or (an empty id) the index, has it; undefined: not there. */
export async function storedText(commit: string, path: string, around: Surroundings): Promise<string | undefined> {
  return gitOutput(['cat-file', 'blob', `${commit}:${path}`], around).then((bytes) => bytes.toString('utf8'), () => undefined);
}
