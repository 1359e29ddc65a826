/** What of a history is to be read, each thing once, in the order in which that is fastest. */
import type { Chunk, Commit, Problem } from '../types/source.ts';
import type { Surroundings } from './environment.ts';
import { byFileName, type Introduction } from './introductions.ts';
import type { Name } from './names.ts';
import type { Packs } from './pack/packs.ts';
import type { LooseObject, Refs } from './refs.ts';
import { findStored, type Stored } from './stored.ts';

/** One object to read. `name` is its path, or what reports call it (`commit:<id>`). */
export interface HistoryItem extends Name {
  readonly id: string;
  readonly kind: 'blob' | 'object';
  readonly mode?: Chunk['mode'];
  /** Where it is in packs, once it was looked for; -1: in none. */
  place: number;
  /** The other places of this text under the same file name: what holds there may be something else. */
  readonly also?: readonly Introduction[];
}

/** Items in the order in which they are read fastest. */
export interface ArrangedItems {
  readonly items: readonly HistoryItem[];
  /** How many of the first belong to large texts, which take more memory. */
  readonly large: number;
  /** Bytes that each takes to make, more or less. */
  readonly weights: Float64Array;
  /** Where each is in `packs`; -1: in none. */
  readonly places: Float64Array<SharedArrayBuffer>;
}

/** What there is to read. */
export interface Items {
  /** A blob with several file names is there once for each. */
  readonly items: readonly HistoryItem[];
  /** Ids of those that are in no pack that can be read here. */
  readonly loose: readonly string[];
  /** What they are read from, if not by git; to be closed. */
  readonly packs: Packs | undefined;
  /** Bytes of these items together. */
  readonly bytesOf: (items: readonly HistoryItem[]) => number;
  /** These items as they are read fastest. */
  readonly arranged: (items: readonly HistoryItem[]) => ArrangedItems;
}

const blobItem = (id: string, { path, pathBytes, mode }: Introduction, also?: readonly Introduction[]): HistoryItem => ({ id, kind: 'blob', path, pathBytes, mode, place: -1, also });
const looseItem = ({ id, object, name }: LooseObject): HistoryItem => ({ id, kind: 'object', path: name ? `${object}:${name.path}` : object, place: -1 });

/** Everything to read, by id. */
export function objectsOf(commits: readonly Commit[], refs: Refs, introduced: ReadonlyMap<string, readonly Introduction[]>): Map<string, HistoryItem[]> {
  const objects = new Map<string, HistoryItem[]>();
  const add = (item: HistoryItem): void => {
    const known = objects.get(item.id);
    if (known) known.push(item);
    else objects.set(item.id, [item]);
  };
  for (const { commit } of commits) add({ id: commit, kind: 'object', path: `commit:${commit}`, place: -1 });
  for (const one of refs.loose) add(looseItem(one));
  for (const [id, places] of introduced) {
    if (places.length === 1) add(blobItem(id, places[0] as Introduction));
    else for (const [first, ...also] of byFileName(places)) if (first) add(blobItem(id, first, also.length > 0 ? also : undefined));
  }
  return objects;
}

/** Looks for all of them; what is not here is a problem. */
export async function listItems(around: Surroundings, objects: ReadonlyMap<string, HistoryItem[]>, problems: Problem[]): Promise<Items> {
  const stored = await findStored(around, [...objects.keys()]);
  const items: HistoryItem[] = [];
  const lost: HistoryItem[] = [];
  let next = 0;
  for (const [id, ofId] of objects) {
    const place = stored.places[next++] as number;
    const list = place >= 0 || stored.has(id) ? items : lost;
    for (const item of ofId) {
      item.place = place;
      list.push(item);
    }
  }
  if (lost.length) problems.push({ code: 'missing-object', path: lost[0]?.path, message: `${lost.length} objects are not here, this one first`, hint: 'A partial clone or a damaged repository: git fetch --refetch, git fsck' });
  // An object with several names counts once for each.
  return { items, loose: stored.loose, packs: stored.packs, bytesOf: stored.bytesOf, arranged: (some) => arrangedItems(some, stored) };
}

function arrangedItems(some: readonly HistoryItem[], stored: Stored): ArrangedItems {
  const { order, large, weights, places } = stored.arranged(some);
  return { items: Array.from(order, (i) => some[i] as HistoryItem), large, weights, places };
}
