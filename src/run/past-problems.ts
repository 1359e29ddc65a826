import type { Surroundings } from '../source/environment.ts';
import { gitOutput } from '../source/git.ts';
import type { Origin, Problem } from '../types/source.ts';
import type { Outcome } from './stage.ts';

/**
 * Configuration that could not be parsed is a problem while it can be corrected. A version that a later one replaced cannot be, short of rewriting history:
 * it was looked at for everything else, and a history scan must be able to end well.
 */
const isOld = ({ code, origin }: Problem, isNewest: IsNewest): boolean => code === 'unparsable' && origin?.kind === 'commit' && !isNewest(origin);

type IsNewest = (origin: Origin & { kind: 'commit' }) => boolean;

function drop(outcome: Outcome, isNewest: IsNewest): void {
  if (outcome.problems.length === 0) return;
  const kept = outcome.problems.filter((problem) => !isOld(problem, isNewest));
  outcome.problems.length = 0;
  outcome.problems.push(...kept);
}

/** Of commits: keeps problems of the last version of each path. */
export const dropReplaced = (outcome: Outcome, newest: (path: string) => string | undefined): void => drop(outcome, ({ path, commit }) => newest(path) === commit);

/** Of a whole history: keeps problems of what HEAD has. To be called before blobs are traced to commits: an origin's commit is still the blob's id. */
export async function dropPast(outcome: Outcome, around: Surroundings): Promise<void> {
  // cat-file takes one name a line: a path with a line break counts as what HEAD has.
  const paths = [...new Set(outcome.problems.flatMap(({ code, origin }) => (code === 'unparsable' && origin && !origin.path.includes('\n') ? [origin.path] : [])))];
  const asked = Buffer.from(paths.map((path) => `HEAD:${path}\n`).join('')).toString('latin1');
  const answers = paths.length ? await gitOutput(['cat-file', '--batch-check=%(objectname)'], around, asked) : Buffer.alloc(0);
  const ids = answers.toString('latin1').split('\n');
  const blobs = new Map(paths.flatMap((path, i) => (/^[0-9a-f]+$/.test(ids[i] ?? '') ? [[path, ids[i] as string] as const] : [])));
  drop(outcome, ({ path, commit }) => path.includes('\n') || blobs.get(path) === commit);
}
