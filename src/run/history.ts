import type { CleanSet } from '../cache/clean-set.ts';
import { startHistory, type History, type HistoryRequest, type Listing } from '../source/history.ts';
import type { ArrangedItems, HistoryItem } from '../source/history-items.ts';
import { refChunk } from '../source/range.ts';
import { checkoutAbove } from '../source/repository.ts';
import { storeOf } from '../source/store.ts';
import type { Piece, Recalled } from '../types/frontier.ts';
import { noteIn, type Gather, type Gathering } from './gather.ts';
import { identityOf, keepFrontier, modulesOf, type Seen } from './history-memory.ts';
import { heldItems, whatHolds, type Holds } from './history-places.ts';
import { historyThread, scanningThread } from './history-thread.ts';
import { traceAll } from './history-trace.ts';
import { tableOf } from './item-table.ts';
import { keyOf } from './item-keys.ts';
import { scanObjects, segmentEnds, type ObjectShare } from './objects.ts';
import { addPiece } from './passage.ts';
import { dropPast } from './past-problems.ts';
import { merge, type Waiting } from './pool.ts';
import { remembered } from './remembered.ts';
import { emptyOutcome, type Outcome, type StageSettings } from './stage.ts';
import { scannersFor } from './threads.ts';
import { workTreeSides } from './work-tree-sides.ts';

/** What to look through. `listing`: it was started before; `cache`: what earlier runs know counts. */
export interface HistoryGathering extends HistoryRequest {
  readonly threads?: number;
  readonly cache?: boolean;
  readonly listing?: Promise<Listing>;
  /** A thread that was started before. */
  readonly early?: Waiting;
}

/** Every object of a history once, by as many threads as pay; what is found is traced to the commits that brought it. */
export function gatherHistory({ threads, cache = false, listing, early: started, ...request }: HistoryGathering): Gather {
  return async ({ configure, stage, outcome, progress }) => {
    const { around } = request;
    const { settings, skips, config, largest } = await configure(workTreeSides(around));
    const set = cache ? remembered('objects', checkoutAbove(around.cwd) ?? around.cwd, around, settings, largest) : undefined;
    const early = started ?? (set?.size ? undefined : historyThread(around, threads));
    const isWhole = request.reflog !== true && request.since === undefined;
    const memory = set && isWhole ? { store: storeOf(around), identity: identityOf(settings, config.exclusions, largest) } : undefined;
    // While git lists.
    stage();
    const { history, problems } = await listed(request, listing, memory?.identity);
    const holds = whatHolds(settings, skips);
    const recalled = memory && request.frontier?.identity === memory.identity ? request.frontier.recall() : undefined;
    const looked = await lookThrough({ history, holds, skips, settings, largest, set, recalled, early, threads, request }, { stage, outcome, progress });
    problems.forEach(noteIn(outcome));
    await dropPast(outcome, around);
    if (memory?.store && outcome.problems.length === 0) keepFrontier(around, memory.identity, memory.store, looked);
    history.packs?.close();
    traceAll(outcome, history, holds);
  };
}

/** The list that was started, unless it goes on from what other settings have seen. */
async function listed(request: HistoryRequest, listing: Promise<Listing> | undefined, identity: string | undefined): Promise<Listing> {
  const started = await (listing ?? startHistory(request));
  const { before, packs } = started.history;
  if (!before || before.identity === identity) return started;
  packs?.close();
  return startHistory({ ...request, frontier: undefined });
}

/** What is to be looked through, and how. */
interface Task {
  readonly history: History;
  readonly holds: Holds;
  readonly skips: (path: string) => boolean;
  readonly settings: StageSettings;
  readonly largest: number | undefined;
  readonly set: CleanSet | undefined;
  readonly recalled: Recalled | undefined;
  readonly early: Waiting | undefined;
  readonly threads: number | undefined;
  readonly request: HistoryRequest;
}

/** What earlier runs know of a list: what was clean, and what the others gave. */
interface Known {
  readonly clean: ReadonlySet<HistoryItem>;
  readonly pieces: ReadonlyMap<HistoryItem, Piece>;
}

function knownOf(wanted: readonly HistoryItem[], set: CleanSet | undefined, recalled: Recalled | undefined): Known {
  const [clean, pieces] = [new Set<HistoryItem>(), new Map<HistoryItem, Piece>()];
  for (const item of set ? wanted : []) {
    const key = keyOf(item);
    const piece = recalled?.pieces.get(key);
    if (piece) pieces.set(item, piece);
    else if (set?.has(key)) clean.add(item);
  }
  return { clean, pieces };
}

async function lookThrough(task: Task, { stage, outcome, progress }: Pick<Gathering, 'stage' | 'outcome' | 'progress'>): Promise<Seen> {
  const { history, holds, skips, set, recalled } = task;
  const { wanted, excluded } = heldItems(history.items, holds, skips);
  const known = knownOf(wanted, set, recalled);
  const arranged = history.arranged(known.clean.size + known.pieces.size > 0 ? wanted.filter((item) => !known.clean.has(item) && !known.pieces.has(item)) : wanted);
  const { items } = arranged;
  const { objects, others } = shared(arranged, task, outcome);
  const names = emptyOutcome();
  for (const ref of history.refs) await stage().look(refChunk(ref), names);
  const own = emptyOutcome();
  // Where nothing is left to look at, nothing is made for it.
  if (items.length > 0) await scanObjects(objects, stage(), own, () => progress(own, items.length), { packs: history.packs, items });
  await Promise.all(others);
  merge(outcome, own);
  const clean = new Set(known.clean);
  const pieces = new Map(known.pieces);
  for (const place of outcome.clean) {
    const item = items[place] as HistoryItem;
    // Nobody asks without a cache.
    if (!set) break;
    clean.add(item);
    set.add(keyOf(item));
  }
  for (const [place, piece] of outcome.pieces) pieces.set(items[place] as HistoryItem, piece);
  set?.save(history.before !== undefined);
  for (const piece of known.pieces.values()) addPiece(outcome, piece);
  outcome.files += known.clean.size;
  outcome.bytes += history.bytesOf([...known.clean]);
  const seen = { history, wanted, excluded, clean, pieces, bytes: outcome.bytes };
  merge(outcome, names);
  countKnown(history, excluded.length, outcome);
  return seen;
}

/** Divides a list among threads; the others begin at once. */
function shared({ items, large, weights, places }: ArrangedItems, { history, request, settings, largest, early, threads }: Task, outcome: Outcome): { readonly objects: ObjectShare; readonly others: readonly Promise<void>[] } {
  // Large texts are for the first thread alone.
  const count = scannersFor(weights.subarray(large).reduce((sum, one) => sum + one, 0), items.length, threads);
  // Only what git needs of the surroundings is plain data.
  const around = { cwd: request.around.cwd, env: { ...request.around.env }, platform: request.around.platform };
  const objects: ObjectShare = { around, items: tableOf(count > 1 ? items : []), places: places.buffer, packs: count > 1 ? history.packs?.shared : undefined, large, ends: segmentEnds(weights, large, count), counter: new SharedArrayBuffer(4), largest };
  if (count === 1) early?.dismiss();
  const others = Array.from({ length: count - 1 }, (_, i) => ((i === 0 ? early : undefined) ?? scanningThread()).work({ objects, settings }, outcome));
  return { objects, others };
}

/** Adds what an earlier run counted. */
function countKnown(history: History, excluded: number, outcome: Outcome): void {
  const { files = 0, bytes = 0, excluded: before = 0 } = history.before?.known ?? {};
  outcome.commits = history.commits;
  outcome.files += files;
  outcome.bytes += bytes;
  const modules = modulesOf(history).length;
  if (modules > 0) outcome.skipped['submodule'] = modules;
  if (excluded + before > 0) outcome.skipped['excluded'] = excluded + before;
}
