import type { Problem, Source } from '../types.ts';
import { rangeSource, type RangeRequest } from '../source/range.ts';
import { listTree, type TreeRequest } from '../source/tree.ts';
import { scanFiles, type Share } from './files.ts';
import { foldOccurrences } from './occurrences.ts';
import { startWorker } from './pool.ts';
import type { Outcome, Stage, StageSettings } from './stage.ts';
import { threadsFor } from './threads.ts';

/** What a way of scanning gets: the stage is made when first asked for, so that git can be started before. */
export interface Gathering {
  readonly stage: () => Stage;
  readonly settings: StageSettings;
  readonly outcome: Outcome;
  /** Told how far it is; between two files at most. */
  readonly progress: (outcome: Outcome, of?: number) => void;
}

/** Brings everything that is to be scanned before a stage; what could not be read is in the outcome's problems. */
export type Gather = (gathering: Gathering) => Promise<void>;

/** Collects problems. */
export const noteIn = (outcome: Outcome) => (problem: Problem): void => void outcome.problems.push(problem);
/** Counts what is skipped. */
export const countIn = (outcome: Outcome) => (reason: string): void => void (outcome.skipped[reason] = (outcome.skipped[reason] ?? 0) + 1);

/** One source in this thread. */
export function gatherSource(source: Source): Gather {
  return async ({ stage, outcome, progress }) => {
    const chunks = source.chunks(noteIn(outcome), countIn(outcome));
    for await (const chunk of chunks) {
      const waiting = stage().look(chunk, outcome);
      if (waiting) await waiting;
      progress(outcome);
    }
  };
}

/** What commits add, in this thread: a secret once a path, at the commit that brought it first. */
export function gatherCommits(request: RangeRequest): Gather {
  const source = rangeSource({ ...request, counted: (commits) => (total = commits) });
  let total = 0;
  return async (gathering) => {
    const { outcome } = gathering;
    await gatherSource(source)(gathering);
    outcome.commits = total;
    const folded = foldOccurrences(outcome.findings);
    outcome.findings.length = 0;
    for (const finding of folded) outcome.findings.push(finding);
  };
}

/** Lets messages of other threads and the terminal in. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export interface TreeGathering extends Pick<TreeRequest, 'around' | 'paths' | 'everything'> {
  readonly threads?: number;
  readonly largest?: number;
  /** Leaves files out by their path. */
  readonly excluded?: (path: string) => boolean;
}

/** The files of a tree, by as many threads as pay; this one takes its share. */
export function gatherTree({ around, paths, everything, threads, largest, excluded }: TreeGathering): Gather {
  return async ({ stage, settings, outcome, progress }) => {
    const ignored = settings.only.includes('ai') && !everything;
    const tree = await listTree({ around, paths, everything, ignored, problem: noteIn(outcome), skipped: countIn(outcome) });
    const names = excluded ? tree.files.filter(({ path }) => !excluded(path)) : tree.files;
    const share: Share = { root: tree.root, names, largest, counter: new SharedArrayBuffer(4) };
    const others = Array.from({ length: threadsFor(names.length, threads) - 1 }, () => startWorker({ share, settings }, outcome));
    for (const { path } of tree.ignored) stage().glance(path, outcome);
    await scanFiles(share, stage(), outcome, () => {
      progress(outcome, names.length);
      return others.length > 0 ? breathe() : undefined;
    });
    await Promise.all(others);
  };
}
