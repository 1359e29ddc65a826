/** A repository's whole history as a list of objects to read, each once, and the memory of who brought which. */
import type { Chunk, Commit, Origin, Problem } from '../types/source.ts';
import { startLog } from './commit-log.ts';
import { listCommits } from './commits.ts';
import type { Surroundings } from './environment.ts';
import { byFileName, fileName, introductions, type Introduction } from './introductions.ts';
import type { Name } from './names.ts';
import type { Packs } from './pack/packs.ts';
import { readRefs, type LooseObject, type Refs } from './refs.ts';
import { refuseForeignRepository } from './repository.ts';
import { shallowEnds, shallowProblem } from './shallow.ts';
import { findStored, type Stored } from './stored.ts';

export interface HistoryRequest {
  readonly around: Surroundings;
  /** Also what only reflogs reach. */
  readonly reflog?: boolean;
  /** A revision: what it reaches is left out. */
  readonly since?: string;
}

/** One object to read. `name` is its path, or what reports call it (`commit:<id>`). */
export interface HistoryItem extends Name {
  readonly id: string;
  readonly kind: 'blob' | 'object';
  readonly mode?: Chunk['mode'];
  /** The other places of this text under the same file name: what holds there may be something else. */
  readonly also?: readonly Introduction[];
}

export interface History {
  /** A blob with several file names is there once for each. */
  readonly items: readonly HistoryItem[];
  /** What they are read from, if not by git; to be closed. */
  readonly packs: Packs | undefined;
  /** Bytes of these items together. */
  readonly bytesOf: (items: readonly HistoryItem[]) => number;
  /** These items as they are read fastest. */
  readonly arranged: (items: readonly HistoryItem[]) => ArrangedItems;
  readonly commits: number;
  readonly refs: readonly string[];
  /** The places of an item's text, oldest first: one for each commit and path of that file name that brought it. */
  readonly trace: (item: HistoryItem) => Traced[];
}

/** Items in the order in which they are read fastest. */
export interface ArrangedItems {
  readonly items: readonly HistoryItem[];
  /** How many of the first belong to large texts, which take more memory. */
  readonly large: number;
  /** Bytes that each takes to make, more or less. */
  readonly weights: readonly number[];
}

/** A place, and how many commits are older. */
export interface Traced {
  readonly origin: Origin;
  readonly age: number;
}

/** Everything that is to be read, and what cannot be. */
export interface Listing {
  readonly history: History;
  readonly problems: readonly Problem[];
  /** Reasons, once for each thing that is no content of its own. */
  readonly skipped: readonly string[];
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
  const { around } = request;
  // Most have no stash: the list of commits needs no list of refs then.
  const early = startLog(revisionsOf(request, []), around);
  const refs = await readRefs(around).catch((error: unknown) => {
    early.stop();
    throw error;
  });
  if (refs.stashes.length > 0) early.stop();
  const log = refs.stashes.length > 0 ? startLog(revisionsOf(request, refs.stashes), around) : early;
  const [problems, skipped]: [Problem[], string[]] = [[], []];
  const [ends, notes, { commits, introduced }] = await Promise.all([shallowEnds(around), notesOf(refs, around), introductions(log, skipped)]);
  if (ends.size) problems.push(shallowProblem('what was committed before it ends was not looked at'));
  const items = await listItems(around, objectsOf(commits, refs, introduced), problems);
  return { history: { ...items, commits: commits.length, refs: refs.names, trace: tracer(commits, notes, introduced) }, problems, skipped };
}

function revisionsOf({ reflog, since }: HistoryRequest, stashes: readonly string[]): string[] {
  return ['--all', ...(reflog ? ['--reflog'] : []), ...stashes, ...(since === undefined ? [] : ['--not', since])];
}

const notesOf = async ({ notes }: Refs, around: Surroundings): Promise<ReadonlySet<string>> => new Set(notes.length ? (await listCommits(notes, around)).map(({ commit }) => commit) : []);

/** Notes are files named by the object they are about, in folders when there are many. */
const NOTE = /^[0-9a-f]{2}(?:\/?[0-9a-f]{2})+$/;

const blobItem = (id: string, { path, pathBytes, mode }: Introduction): HistoryItem => ({ id, kind: 'blob', path, pathBytes, mode });

/** Everything to read, by id. */
function objectsOf(commits: readonly Commit[], refs: Refs, introduced: ReadonlyMap<string, Introduction[]>): Map<string, HistoryItem[]> {
  const objects = new Map<string, HistoryItem[]>();
  const add = (item: HistoryItem): void => {
    const known = objects.get(item.id);
    if (known) known.push(item);
    else objects.set(item.id, [item]);
  };
  for (const { commit } of commits) add({ id: commit, kind: 'object', path: `commit:${commit}` });
  for (const one of refs.loose) add(looseItem(one));
  for (const [id, places] of introduced) {
    for (const [first, ...also] of places.length === 1 ? [places] : byFileName(places)) if (first) add({ ...blobItem(id, first), ...(also.length > 0 && { also }) });
  }
  return objects;
}

async function listItems(around: Surroundings, objects: ReadonlyMap<string, HistoryItem[]>, problems: Problem[]): Promise<Pick<History, 'items' | 'packs' | 'bytesOf' | 'arranged'>> {
  const stored = await findStored(around, objects.keys());
  const items: HistoryItem[] = [];
  const lost: HistoryItem[] = [];
  for (const [id, ofId] of objects) for (const item of ofId) (stored.has(id) ? items : lost).push(item);
  if (lost.length) problems.push({ code: 'missing-object', path: lost[0]?.path, message: `${lost.length} objects are not here, this one first`, hint: 'A partial clone or a damaged repository: git fetch --refetch, git fsck' });
  // An object with several names counts once for each.
  return { items, packs: stored.packs, bytesOf: (some) => stored.bytesOf(some.map(({ id }) => id)), arranged: (some) => arrangedItems(some, stored) };
}

function arrangedItems(some: readonly HistoryItem[], stored: Stored): ArrangedItems {
  const byId = new Map<string, HistoryItem[]>();
  for (const item of some) {
    const same = byId.get(item.id);
    if (same) same.push(item);
    else byId.set(item.id, [item]);
  }
  const { ids, large, weights } = stored.arranged(byId.keys());
  const each = ids.map((id) => byId.get(id) ?? []);
  return { items: each.flat(), large: each.slice(0, large).flat().length, weights: each.flatMap((items, i) => items.map(() => weights[i] as number)) };
}

const looseItem = ({ id, object, name }: LooseObject): HistoryItem => ({ id, kind: 'object', path: name ? `${object}:${name.path}` : object });

function tracer(commits: readonly Commit[], notes: ReadonlySet<string>, introduced: Map<string, Introduction[]>): History['trace'] {
  const ages = new Map(commits.map(({ commit }, age) => [commit, age]));
  const placeOf = ({ commit: age, path, pathBytes }: Introduction): Traced => {
    const commit = commits[age] as Commit;
    if (!notes.has(commit.commit) || !NOTE.test(path)) return { origin: { kind: 'commit', path, pathBytes, ...commit }, age };
    const object = `note:${path.replaceAll('/', '')}`;
    return { origin: { kind: 'object', object, path: object, ...commit }, age };
  };
  return ({ kind, id, path }) => {
    if (kind === 'blob') return (introduced.get(id) ?? []).filter((place) => fileName(place.path) === fileName(path)).map(placeOf);
    const age = ages.get(path.slice('commit:'.length)) ?? -1;
    return [{ origin: { kind: 'object', object: path, path, ...commits[age] }, age }];
  };
}
