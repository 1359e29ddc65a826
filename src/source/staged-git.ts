/** The gits of a staged run: in a file of their own, so that they can be started before the rest of the program is loaded. */
import { RAW, type Surroundings } from './environment.ts';
import { startGit, type GitChild } from './git.ts';
import { refuseForeignRepository } from './repository.ts';

/** Running gits: what differs from HEAD, and a reader of objects. */
export interface StagedGit {
  readonly diff: GitChild;
  readonly objects: GitChild;
}

/** The index against a tree. */
export const against = (tree: string): string[] => ['diff-index', '--cached', ...RAW, tree, '--'];

/** What the reader is asked at once, in this order. Looking for the files of the index makes git read it while nobody waits. */
export const ASKED = ['MERGE_HEAD', ':tightlip.toml', ':tightlip-baseline.jsonl'] as const;

/** Starts what a staged run asks of git. Throws a `UserError` where `GIT_DIR` names a foreign repository; that git fails shows when its answers are read. */
export function startStaged(around: Surroundings): StagedGit {
  refuseForeignRepository(around);
  const diff = startGit(against('HEAD'), around);
  const objects = startGit(['cat-file', '--batch'], around, true);
  void objects.write(`${ASKED.join('\n')}\n`);
  return { diff, objects };
}
