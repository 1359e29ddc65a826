/** A history from where an earlier run left it: what came after, and what has to be looked at again. */
import type { Frontier, LastFrontier, Recalled } from '../types/frontier.ts';
import { startLog, startShown } from './commit-log.ts';
import type { Surroundings } from './environment.ts';
import { fieldsOf, GitFailure, startGit, type GitChild } from './git.ts';
import type { History } from './history.ts';
import { listItems, objectsOf, type HistoryItem } from './history-items.ts';
import { tracer } from './history-trace.ts';
import { introductions, type Introduced, type Introduction } from './introductions.ts';
import { readRefs, type Refs } from './refs.ts';
import { isLoose, storeOf, type Store } from './store.ts';

type NotesOf = (refs: Refs, around: Surroundings) => Promise<ReadonlySet<string>>;

const NEWLINE = 10;
/** Commits, and places of what they brought. */
type Shown = Pick<Recalled, 'commits'> & { readonly introduced: Recalled['brought'] };

const nothing: Shown = { commits: [], introduced: new Map() };

/**
 * The history as it is now, listed from an earlier run's frontier. Undefined where that does not hold: what was reached then and is not now, what is
 * no longer stored, an old blob that came back, and whatever else only a list of everything can tell.
 */
export async function listOnward(around: Surroundings, frontier: LastFrontier, notesOf: NotesOf): Promise<History | undefined> {
  const store = storeOf(around);
  if (!store || !frontier.packs.every((pack) => store.packs.includes(pack))) return undefined;
  let gits = startAll(around, frontier, []);
  try {
    const refs = await readRefs(around);
    if (refs.stashes.length > 0) {
      gits.stop();
      gits = startAll(around, frontier, refs.stashes);
    }
    const [notes, order, fresh, shown] = await Promise.all([notesOf(refs, around), agesOf(gits.order), introductions(gits.fresh, frontier.tips), gits.shown()]);
    const all = joined(fresh, shown, frontier, order);
    return all && (await onwardHistory({ around, frontier, store, refs, notes, order, fresh, all }));
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return undefined;
  } finally {
    gits.stop();
  }
}

interface Gits {
  /** All commits, by name alone. */
  readonly order: GitChild;
  /** What came after. */
  readonly fresh: GitChild;
  /** Commits that brought what is looked at again. */
  readonly shown: () => Promise<Shown>;
  readonly stop: () => void;
}

function startAll(around: Surroundings, frontier: LastFrontier, stashes: readonly string[]): Gits {
  const { tips, marked } = frontier;
  const fresh = startLog(['--all', ...stashes, '--not', ...tips], around);
  const order = startGit(['rev-list', '--topo-order', '--reverse', '--all', ...stashes, '--'], around);
  // Opened while git works.
  const known = frontier.recall();
  // Asked for none, git would show the last one.
  const git = known === undefined && marked.commits.length > 0 ? startShown(around) : undefined;
  void git?.write(marked.commits.map((id) => `${id}\n`).join(''));
  git?.finish();
  const shown = async (): Promise<Shown> => (known ? { commits: known.commits, introduced: known.brought } : git ? introductions(git) : nothing);
  return { order, fresh, shown, stop: () => [fresh, order, git].forEach((one) => one?.stop()) };
}

/** How many commits are older than each. */
async function agesOf(git: GitChild): Promise<ReadonlyMap<string, number>> {
  const ages = new Map<string, number>();
  for await (const lines of fieldsOf(git, NEWLINE)) for (const line of lines) ages.set(line.toString('latin1'), ages.size);
  return ages;
}

/** What is new and what is looked at again, as one list; undefined when it cannot be all. */
function joined(fresh: Introduced, shown: Shown, { tips, commits, blobs, marked }: Frontier, order: ReadonlyMap<string, number>): Pick<Introduced, 'commits' | 'introduced'> | undefined {
  // Everything that was reached then is reached now when the numbers add up; the tips say so once more.
  if (order.size !== commits + fresh.commits.length || !tips.every((id) => order.has(id))) return undefined;
  if (![...shown.commits, ...fresh.commits].every(({ commit }) => order.has(commit))) return undefined;
  for (const id of fresh.introduced.keys()) if (isAmong(blobs, id)) return undefined;
  const list = [...shown.commits, ...fresh.commits];
  const ages = list.map(({ commit }) => order.get(commit) ?? 0);
  const byAge = (places: readonly Introduction[], first: number): Introduction[] =>
    places.map((place) => ({ ...place, commit: place.commit + first })).sort((a, b) => (ages[a.commit] as number) - (ages[b.commit] as number));
  const introduced = new Map<string, Introduction[]>();
  for (const id of marked.blobs) introduced.set(id, byAge(shown.introduced.get(id) ?? [], 0));
  const isWhole = [...introduced.values()].every((places) => places.length > 0) && marked.messages.every((id) => shown.commits.some(({ commit }) => commit === id));
  for (const [id, places] of fresh.introduced) introduced.set(id, byAge(places, shown.commits.length));
  return isWhole ? { commits: list, introduced } : undefined;
}

const prefixOf = (id: string): number => Number.parseInt(id.slice(0, 8), 16);

/** Prefixes of ids and of those before, sorted. */
export function prefixesOf(ids: Iterable<string>, before = new Uint32Array()): Uint32Array<ArrayBuffer> {
  const added = Uint32Array.from(ids, prefixOf);
  const all = new Uint32Array(before.length + added.length);
  all.set(before);
  all.set(added, before.length);
  return all.sort();
}

/** Whether an id may be one of those. */
function isAmong(prefixes: Uint32Array, id: string): boolean {
  const wanted = prefixOf(id);
  let low = 0;
  let high = prefixes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((prefixes[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return prefixes[low] === wanted;
}

interface Onward {
  readonly around: Surroundings;
  readonly frontier: Frontier;
  readonly store: Store;
  readonly refs: Refs;
  readonly notes: ReadonlySet<string>;
  readonly order: ReadonlyMap<string, number>;
  readonly fresh: Introduced;
  readonly all: Pick<Introduced, 'commits' | 'introduced'>;
}

async function onwardHistory({ around, frontier, store, refs, notes, order, fresh, all }: Onward): Promise<History | undefined> {
  const messages = new Set([...frontier.marked.messages, ...fresh.commits.map(({ commit }) => commit)]);
  const objects = objectsOf(all.commits.filter(({ commit }) => messages.has(commit)), refs, all.introduced);
  const items = await listItems(around, objects, []);
  // What is not here is a problem, which a list of everything tells best.
  const isHere = (id: string): boolean => items.packs?.find(id) !== undefined || isLoose(store, id);
  if (countOf(objects) !== items.items.length || !frontier.loose.every(isHere)) {
    items.packs?.close();
    return undefined;
  }
  return {
    ...items,
    ...all,
    modules: fresh.modules,
    tips: fresh.tips,
    commits: order.size,
    refs: refs.names,
    trace: tracer(all, notes, (index) => order.get(all.commits[index]?.commit ?? '') ?? 0),
    listed: all.commits,
    before: frontier,
  };
}

const countOf = (objects: ReadonlyMap<string, readonly HistoryItem[]>): number => [...objects.values()].reduce((sum, items) => sum + items.length, 0);
