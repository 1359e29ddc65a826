import type { Surroundings } from '../source/environment.ts';
import { gitOutput } from '../source/git.ts';
import type { Chunk, Problem, Source } from '../types.ts';
import type { Outcome } from './stage.ts';

/**
 * Configuration that could not be parsed is a problem while it can be corrected. A version that a later one replaced cannot be, short of rewriting history:
 * it was looked at for everything else, and a history scan must be able to end well.
 */
const isOld = (problem: Problem, newest: (path: string) => string | undefined): boolean =>
  problem.code === 'unparsable' && problem.origin?.kind === 'commit' && problem.origin.commit !== newest(problem.origin.path);

function drop(outcome: Outcome, newest: (path: string) => string | undefined): void {
  const kept = outcome.problems.filter((problem) => !isOld(problem, newest));
  outcome.problems.length = 0;
  outcome.problems.push(...kept);
}

/** A source of commits, oldest first, that remembers which commit touched each path last; and what drops problems of versions before that. */
export function rememberingNewest(source: Source): { readonly source: Source; readonly dropOld: (outcome: Outcome) => void } {
  const newest = new Map<string, string>();
  const note = (chunk: Chunk): Chunk => {
    if (chunk.origin.kind === 'commit') newest.set(chunk.origin.path, chunk.origin.commit);
    return chunk;
  };
  return {
    source: {
      ...source,
      async *chunks(problem, skipped) {
        for await (const chunk of source.chunks(problem, skipped)) yield note(chunk);
      },
    },
    dropOld: (outcome) => drop(outcome, (path) => newest.get(path)),
  };
}

/** Of a whole history: keeps problems of what HEAD has. To be called before blobs are traced to commits: an origin's commit is still the blob's id. */
export async function dropPast(outcome: Outcome, around: Surroundings): Promise<void> {
  const paths = new Set(outcome.problems.flatMap(({ code, origin }) => (code === 'unparsable' && origin ? [origin.path] : [])));
  const blobs = new Map<string, string>();
  for (const path of paths) {
    const id = await gitOutput(['rev-parse', '--verify', '--quiet', `HEAD:${path}`], around).then((output) => output.toString('latin1').trim(), () => undefined);
    if (id !== undefined) blobs.set(path, id);
  }
  drop(outcome, (path) => blobs.get(path));
}
