import { startHistory, type History, type HistoryItem, type HistoryRequest, type Listing, type Traced } from '../source/history.ts';
import type { Surroundings } from '../source/environment.ts';
import { packedBytes } from '../source/pack/packs.ts';
import { refChunk } from '../source/range.ts';
import { checkoutAbove } from '../source/repository.ts';
import type { Finding } from '../types/finding.ts';
import type { Origin } from '../types/source.ts';
import { countIn, noteIn, type Gather } from './gather.ts';
import { scanObjects, segmentEnds, type ObjectShare } from './objects.ts';
import { foldOccurrences } from './occurrences.ts';
import { heldItems, whatHolds, type Holds } from './history-places.ts';
import { dropPast } from './past-problems.ts';
import { waitingWorker, type Waiting } from './pool.ts';
import { remembered } from './remembered.ts';
import type { Outcome } from './stage.ts';
import { scannersFor } from './threads.ts';
import { workTreeSides } from './work-tree-sides.ts';

/** Megabytes for a thread's young objects: V8 would take ten times that, and gain nothing. */
const young = 4;

/** How many times as large objects are as what is stored of them, at least. */
const unpacked = 2;

/** A second thread, started before it is known what there is for it, where that will be much. */
const earlyWorker = (around: Surroundings, threads: number | undefined): Waiting | undefined => (scannersFor(packedBytes(around) * unpacked, Infinity, threads) > 1 ? waitingWorker(young) : undefined);

/** Every object of a history once, by as many threads as pay; what is found is traced to the commits that brought it. */
export function gatherHistory({ threads, cache = false, listing, ...request }: HistoryRequest & { readonly threads?: number; readonly cache?: boolean; readonly listing?: Promise<Listing> }): Gather {
  return async ({ configure, stage, outcome, progress }) => {
    const { settings, skips, largest } = await configure(workTreeSides(request.around));
    const set = cache ? remembered('objects', checkoutAbove(request.around.cwd) ?? request.around.cwd, request.around, settings, largest) : undefined;
    const early = set?.size ? undefined : earlyWorker(request.around, threads);
    const { history, problems, skipped } = await (listing ?? startHistory(request));
    problems.forEach(noteIn(outcome));
    skipped.forEach(countIn(outcome));
    const holds = whatHolds(settings, skips);
    const { wanted, excluded } = heldItems(history.items, holds, skips);
    if (excluded > 0) outcome.skipped['excluded'] = excluded;
    const known = new Set(set ? wanted.filter((item) => set.has(keyOf(item))) : []);
    outcome.files += known.size;
    outcome.bytes += history.bytesOf([...known]);
    const { items, large, weights } = history.arranged(wanted.filter((item) => !known.has(item)));
    // Large texts are for the first thread alone.
    const count = scannersFor(weights.slice(large).reduce((sum, one) => sum + one, 0), items.length, threads);
    // Only what git needs of the surroundings is plain data.
    const around = { cwd: request.around.cwd, env: { ...request.around.env }, platform: request.around.platform };
    const objects: ObjectShare = { around, items, large, ends: segmentEnds(weights, large, count), counter: new SharedArrayBuffer(4), largest };
    if (count === 1) early?.dismiss();
    const others = Array.from({ length: count - 1 }, (_, i) => ((i === 0 ? early : undefined) ?? waitingWorker(young)).work({ objects, settings }, outcome));
    for (const ref of history.refs) await stage().look(refChunk(ref), outcome);
    await scanObjects(objects, stage(), outcome, () => progress(outcome, items.length), history);
    await Promise.all(others);
    outcome.commits = history.commits;
    for (const place of outcome.clean) set?.add(keyOf(items[place] as HistoryItem));
    set?.save();
    await dropPast(outcome, request.around);
    traceAll(outcome, history, holds);
  };
}

/** An object is what its id says; its path and mode decide which rules look at it. */
const keyOf = ({ id, kind, path, pathBytes, mode }: HistoryItem): string => `${id} ${kind} ${mode ?? ''} ${pathBytes ?? path}`;

/** Places of a text where something else holds than where it was read are not its. */
const alike = (places: readonly Traced[], read: string, holds: Holds): Traced[] => places.filter(({ origin }) => origin.kind !== 'commit' || origin.path === read || holds(origin.path) === holds(read));

function traceAll(outcome: Outcome, { trace }: History, holds: Holds): void {
  const known = new Map<string, Traced[]>();
  const placesOf = (origin: Origin): Traced[] => {
    if (origin.kind !== 'commit' && !(origin.kind === 'object' && origin.object.startsWith('commit:'))) return [{ origin, age: -1 }];
    const key = `${origin.commit} ${origin.path}`;
    let places = known.get(key);
    if (!places) {
      places = alike(trace({ kind: origin.kind === 'commit' ? 'blob' : 'object', id: origin.commit ?? '', path: origin.path }), origin.path, holds);
      known.set(key, places);
    }
    return places.map((place) => ({ ...place, origin: { ...place.origin, member: origin.member } }));
  };
  const traced = outcome.findings.flatMap((finding) => placesOf(finding.origin).map(({ origin, age }) => ({ finding: at(finding, origin), age })));
  replace(outcome.findings, foldOccurrences(traced.sort((a, b) => a.age - b.age).map(({ finding }) => finding)));
  replace(outcome.evidence, outcome.evidence.flatMap((one) => firstOfEachPath(placesOf(one.origin)).map((origin) => ({ ...one, origin }))));
  replace(outcome.risks, outcome.risks.flatMap((one) => firstOfEachPath(placesOf(one.origin)).map((origin) => ({ ...one, origin }))));
}

function at(finding: Finding, origin: Origin): Finding {
  const related = finding.related?.map((one) => ({ ...one, path: one.path === finding.origin.path ? origin.path : one.path }));
  return { ...finding, origin, related };
}

const firstOfEachPath = (places: readonly Traced[]): Origin[] => [...new Map(places.map(({ origin }) => [origin.path, origin] as const).reverse()).values()];

function replace<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  // One by one: spread arguments overflow the stack at some 100,000.
  for (const item of items) list.push(item);
}
