/** A repository's whole history as a list of objects to read, each once, and the memory of who brought which. */
import type { Chunk, Commit, Origin, Problem } from '../types/source.ts';
import { loggedCommits, startLog } from './commit-log.ts';
import { listCommits } from './commits.ts';
import type { Surroundings } from './environment.ts';
import type { GitChild } from './git.ts';
import type { Name } from './names.ts';
import { familyOrder } from './pack/order.ts';
import { Packs } from './pack/packs.ts';
import { fileMode, isBlob, isSubmodule } from './raw-diff.ts';
import { readRefs, type LooseObject, type Refs } from './refs.ts';
import { refuseForeignRepository } from './repository.ts';
import { shallowEnds, shallowProblem } from './shallow.ts';
import { storedObjects } from './stored.ts';

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
}

/** That a commit (its place in the list) brought a blob to a path. */
interface Introduction extends Name {
  readonly commit: number;
  readonly mode?: Chunk['mode'];
}

export interface History {
  /** As they are read fastest. A blob with several file names is there once for each. */
  readonly items: readonly HistoryItem[];
  /** Bytes of each item. */
  readonly sizes: readonly number[];
  readonly commits: number;
  readonly refs: readonly string[];
  /** The places of an item's text, oldest first: one for each commit and path of that file name that brought it. */
  readonly trace: (item: HistoryItem) => Traced[];
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
  const [storing, refs] = [storedObjects(request.around), readRefs(request.around)];
  const listing = list(request, storing, refs);
  // Whoever waits for it hears of a failure.
  for (const one of [storing, refs, listing]) one.catch(() => {});
  return listing;
}

async function list(request: HistoryRequest, storing: Promise<Map<string, number>>, reading: Promise<Refs>): Promise<Listing> {
  const { around } = request;
  const refs = await reading;
  const log = startLog(revisionsOf(request, refs.stashes), around);
  const [problems, skipped]: [Problem[], string[]] = [[], []];
  const [ends, notes, { commits, introduced }] = await Promise.all([shallowEnds(around), notesOf(refs, around), introductions(log, skipped)]);
  if (ends.size) problems.push(shallowProblem('what was committed before it ends was not looked at'));
  const items = listItems(around, commits, refs, introduced, await storing, problems);
  return { history: { ...items, commits: commits.length, refs: refs.names, trace: tracer(commits, notes, introduced) }, problems, skipped };
}

function revisionsOf({ reflog, since }: HistoryRequest, stashes: readonly string[]): string[] {
  return ['--all', ...(reflog ? ['--reflog'] : []), ...stashes, ...(since === undefined ? [] : ['--not', since])];
}

const notesOf = async ({ notes }: Refs, around: Surroundings): Promise<ReadonlySet<string>> => new Set(notes.length ? (await listCommits(notes, around)).map(({ commit }) => commit) : []);

/** Reads the list of commits and who brought which blob. */
async function introductions(log: GitChild, skipped: string[]): Promise<{ commits: Commit[]; introduced: Map<string, Introduction[]> }> {
  const introduced = new Map<string, Introduction[]>();
  const modules = new Set<string>();
  const commits: Commit[] = [];
  for await (const { commit, changes } of loggedCommits(log)) {
    for (const { id, mode, olds, path, pathBytes } of changes.added) {
      if (isSubmodule(mode)) modules.add(path);
      else if (isBlob(mode) && !olds.includes(id)) {
        const known = introduced.get(id);
        const place = { commit: commits.length, path, pathBytes, mode: fileMode(mode) };
        if (known) known.push(place);
        else introduced.set(id, [place]);
      }
    }
    commits.push(commit);
  }
  for (const _ of modules) skipped.push('submodule');
  return { commits, introduced };
}

/** Notes are files named by the object they are about, in folders when there are many. */
const NOTE = /^[0-9a-f]{2}(?:\/?[0-9a-f]{2})+$/;

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function listItems(around: Surroundings, commits: readonly Commit[], refs: Refs, introduced: Map<string, Introduction[]>, stored: ReadonlyMap<string, number>, problems: Problem[]): Pick<History, 'items' | 'sizes'> {
  const objects = new Map<string, HistoryItem[]>();
  const add = (item: HistoryItem): void => {
    const known = objects.get(item.id);
    if (known) known.push(item);
    else objects.set(item.id, [item]);
  };
  for (const { commit } of commits) add({ id: commit, kind: 'object', path: `commit:${commit}` });
  for (const one of refs.loose) add(looseItem(one));
  for (const [id, places] of introduced) {
    const names = new Map(places.map((place) => [fileName(place.path), place]).reverse() as [string, Introduction][]);
    for (const { path, pathBytes, mode } of names.values()) add({ id, kind: 'blob', path, pathBytes, mode });
  }
  const items: HistoryItem[] = [];
  const sizes: number[] = [];
  for (const id of readingOrder(around, [...stored.keys()].filter((one) => objects.has(one)))) {
    for (const item of objects.get(id) ?? []) {
      items.push(item);
      sizes.push(stored.get(id) ?? 0);
    }
    objects.delete(id);
  }
  const lost = [...objects.values()].flat();
  if (lost.length) problems.push({ code: 'missing-object', path: lost[0]?.path, message: `${lost.length} objects are not here, this one first`, hint: 'A partial clone or a damaged repository: git fetch --refetch, git fsck' });
  return { items, sizes };
}

/** The order in which they are read fastest: those in packs first. */
function readingOrder(around: Surroundings, ids: readonly string[]): string[] {
  const packs = Packs.open(around, (ids[0]?.length ?? 0) / 2);
  if (!packs) return [...ids];
  const places = new Map<number, string>();
  const others: string[] = [];
  for (const id of ids) {
    const place = packs.find(id);
    if (place === undefined) others.push(id);
    else places.set(place, id);
  }
  const ordered = familyOrder(packs, new Set(places.keys())).map((place) => places.get(place) as string);
  packs.close();
  return [...ordered, ...others];
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
