import { listTree, type Tree, type TreeRequest } from '../source/tree.ts';
import type { Problem } from '../types/source.ts';
import { threadsAhead } from './ahead.ts';
import type { Waiting } from './pool.ts';

/** Which files to scan, and by how many threads. */
export interface TreeStart extends Pick<TreeRequest, 'around' | 'paths' | 'everything'> {
  readonly threads?: number | undefined;
  /** Earlier runs may be asked, and this one remembered. */
  readonly cache?: boolean;
  /** Names that git ignores are wanted too: for traces of AI tools. */
  readonly glance: boolean;
}

/** A tree that is being listed. */
export interface StartedTree {
  readonly tree: Promise<Tree>;
  /** Complete when the tree is there. */
  readonly problems: readonly Problem[];
  /** Reasons, one for each thing that is not listed. */
  readonly skipped: readonly string[];
  /** Threads that will probably be needed. */
  readonly waiting: Waiting[];
}

/** Starts git, which lists the files, and the threads to scan them: both take as long as loading the rest of the program. */
export function startTree({ around, paths, everything, threads, glance, cache = false }: TreeStart): StartedTree {
  const problems: Problem[] = [];
  const skipped: string[] = [];
  const tree = listTree({ around, paths, everything, ignored: glance && !everything, problem: (one) => void problems.push(one), skipped: (reason) => void skipped.push(reason) });
  // Who waits for it hears of a failure; the rest of the program may be still loading.
  tree.catch(() => undefined);
  return { tree, problems, skipped, waiting: paths.length <= 1 && !everything ? threadsAhead(around, paths[0], threads, cache) : [] };
}
