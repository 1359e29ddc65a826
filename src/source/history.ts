/** A repository's whole history as a list of objects to read, each once, and the memory of who brought which. */
import { UserError } from '../errors.ts';
import type { Frontier, LastFrontier } from '../types/frontier.ts';
import type { Commit, Problem } from '../types/source.ts';
import { startLog } from './commit-log.ts';
import { listCommits } from './commits.ts';
import type { Surroundings } from './environment.ts';
import { listItems, objectsOf, type Items } from './history-items.ts';
import { tracer, type Trace } from './history-trace.ts';
import { introductions, type Introduced } from './introductions.ts';
import { listOnward } from './onward.ts';
import { readRefs, type Refs } from './refs.ts';
import { refuseForeignRepository } from './repository.ts';
import { shallowEnds, shallowProblem } from './shallow.ts';

export interface HistoryRequest {
  readonly around: Surroundings;
  /** Also what only reflogs reach. */
  readonly reflog?: boolean;
  /** A revision: what it reaches is left out. */
  readonly since?: string;
  /** How far an earlier run looked: what it knows is not listed again, where that holds still. */
  readonly frontier?: LastFrontier;
}

export interface History extends Items, Pick<Introduced, 'introduced' | 'modules' | 'tips'> {
  /** All commits. */
  readonly commits: number;
  readonly refs: readonly string[];
  readonly trace: Trace;
  /** Those that are listed. */
  readonly listed: readonly Commit[];
  /** What of it is not listed, since it is known. */
  readonly before?: Frontier;
}

/** Everything that is to be read, and what cannot be. */
export interface Listing {
  readonly history: History;
  readonly problems: readonly Problem[];
}

/**
 * Lists what there is; git is started by this call, so that it works while the caller loads the rest of the program.
 * Throws a `UserError` for a foreign repository, and rejects with one where there is none.
 */
export function startHistory(request: HistoryRequest): Promise<Listing> {
  refuseForeignRepository(request.around);
  const listing = list(request);
  // Whoever waits for it hears of a failure.
  listing.catch(() => {});
  return listing;
}

async function list(request: HistoryRequest): Promise<Listing> {
  const { around, frontier } = request;
  const onward = frontier && (await listOnward(around, frontier, notesOf));
  if (onward) return { history: onward, problems: [] };
  // Most have no stash: the list of commits needs no list of refs then.
  const early = startLog(revisionsOf(request, []), around);
  const refs = await readRefs(around).catch((error: unknown) => {
    early.stop();
    throw error;
  });
  if (refs.stashes.length > 0) early.stop();
  const log = refs.stashes.length > 0 ? startLog(revisionsOf(request, refs.stashes), around) : early;
  const problems: Problem[] = [];
  const [ends, notes, all] = await Promise.all([shallowEnds(around), notesOf(refs, around), introductions(log)]);
  if (ends.size) problems.push(shallowProblem('what was committed before it ends was not looked at'));
  const items = await listItems(around, objectsOf(all.commits, refs, all.introduced), problems);
  return { history: { ...items, ...all, commits: all.commits.length, refs: refs.names, trace: tracer(all, notes, (index) => index), listed: all.commits }, problems };
}

function revisionsOf({ reflog, since }: HistoryRequest, stashes: readonly string[]): string[] {
  if (since?.startsWith('-')) throw new UserError(`${JSON.stringify(since)} is not a revision`, 'Name the commit up to which all is known: --since v1.2');
  return ['--all', ...(reflog ? ['--reflog'] : []), ...stashes, ...(since === undefined ? [] : ['--not', `${since}^{commit}`])];
}

const notesOf = async ({ notes }: Refs, around: Surroundings): Promise<ReadonlySet<string>> => new Set(notes.length ? (await listCommits(notes, around)).map(({ commit }) => commit) : []);
