/** Objects of a repository in the order in which they are read fastest, and those that are not there. */
import type { Surroundings } from './environment.ts';
import { fieldsOf, startGit } from './git.ts';
import { familyOrder, indexIn } from './pack/order.ts';
import { Packs } from './pack/packs.ts';

/** An object, and where it is in packs; -1: in none. */
export interface Placed {
  readonly id: string;
  readonly place: number;
}

/** What is there of some objects. */
export interface Stored {
  /** Where each is in packs, in the order of their ids; -1: in none. */
  readonly places: Float64Array;
  /** Whether git has one that is in none. */
  readonly has: (id: string) => boolean;
  /** Ids of those that git has, but none of these packs. */
  readonly loose: readonly string[];
  /** To be closed; undefined where git must be asked for all. */
  readonly packs: Packs | undefined;
  /** Bytes of these objects together. */
  readonly bytesOf: (wanted: readonly Placed[]) => number;
  /** The order in which these are read fastest. */
  readonly arranged: (wanted: readonly Placed[]) => Arranged;
}

/** Objects in the order in which they are read fastest: those that can be read straight from packs first. */
export interface Arranged {
  /** Indexes into the list; what stands in it twice is there twice, side by side. */
  readonly order: Int32Array;
  /** How many of the first belong to families with large texts: whoever reads them needs more memory. */
  readonly large: number;
  /** Bytes that each takes to make, more or less, in this order. */
  readonly weights: Float64Array;
  /** Where each is in the packs; -1: in none. */
  readonly places: Float64Array<SharedArrayBuffer>;
}

/** Objects up to which git is asked by their ids: more are listed in the order of git's own packs. */
const FEW = 1000;

/** Ids that are turned into bytes at a time: a call for each of them takes as long as looking for it. */
const LOT = 1024;

/** Where these are in packs, and what is in none. */
function inPacks(packs: Packs | undefined, ids: readonly string[], width: number): { readonly places: Float64Array; readonly others: Set<string> } {
  const places = new Float64Array(ids.length).fill(-1);
  const others = new Set<string>();
  for (let first = 0; first < ids.length; first += LOT) {
    const lot = ids.slice(first, first + LOT);
    const bytes = Buffer.from(lot.join(''), 'hex');
    // One of another length would shift all behind it.
    if (bytes.length !== lot.length * width) throw new Error('ids of git are not alike');
    for (let i = 0; i < lot.length; i++) {
      const place = packs?.findAt(bytes, i * width);
      if (place === undefined) others.add(lot[i] as string);
      else places[first + i] = place;
    }
  }
  return { places, others };
}

/** Looks for the objects with these ids, each given once. */
export async function findStored(around: Surroundings, ids: readonly string[]): Promise<Stored> {
  const width = (ids[0]?.length ?? 0) / 2;
  const packs = width > 0 ? Packs.open(around, width) : undefined;
  const { places, others } = inPacks(packs, ids, width);
  const sizes = others.size > 0 ? await sizesByGit(around, others) : new Map<string, number>();
  return {
    places,
    has: (id) => sizes.has(id),
    loose: [...sizes.keys()],
    packs,
    bytesOf(wanted) {
      const stored = Float64Array.from(wanted.flatMap(({ place }) => (place < 0 ? [] : place))).sort();
      const inGit = wanted.reduce((sum, { id, place }) => sum + (place < 0 ? (sizes.get(id) ?? 0) : 0), 0);
      return stored.reduce((sum, place) => sum + (packs?.sizeOf(place) ?? 0), inGit);
    },
    arranged: (wanted) => arrange(wanted, packs, sizes),
  };
}

/** Indexes into a list of places, those of one place side by side: of the place at `n`, from `starts[n]` up to `starts[n + 1]`. What is nowhere (`Infinity`) is left out. */
interface ByPlace {
  /** In order, each once. */
  readonly places: Float64Array;
  readonly starts: Int32Array;
  readonly sorted: Int32Array;
}

/** Sorted without a comparison of ours: V8 would call it a million times. */
function byPlace(at: Float64Array): ByPlace {
  const all = at.slice().sort();
  let count = 0;
  for (let i = 0; i < all.length && (all[i] as number) < Infinity; i++) if (count === 0 || all[count - 1] !== all[i]) all[count++] = all[i] as number;
  const places = all.subarray(0, count);
  const ranks = new Int32Array(at.length);
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < at.length; i++) {
    const rank = indexIn(places, at[i] as number);
    ranks[i] = rank;
    if (rank >= 0) starts[rank + 1] = (starts[rank + 1] as number) + 1;
  }
  for (let rank = 0; rank < count; rank++) starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number);
  const next = starts.slice();
  const sorted = new Int32Array(starts[count] as number);
  for (let i = 0; i < at.length; i++) {
    const rank = ranks[i] as number;
    if (rank < 0) continue;
    sorted[next[rank] as number] = i;
    next[rank] = (next[rank] as number) + 1;
  }
  return { places, starts, sorted };
}

function arrange(wanted: readonly Placed[], packs: Packs | undefined, sizes: ReadonlyMap<string, number>): Arranged {
  const at = new Float64Array(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    const { place } = wanted[i] as Placed;
    at[i] = place < 0 ? Infinity : place;
  }
  const known = byPlace(at);
  const families = packs && known.places.length > 0 ? familyOrder(packs, known.places) : undefined;
  const order = new Int32Array(wanted.length);
  const weights = new Float64Array(wanted.length);
  const inPacks = new Float64Array(new SharedArrayBuffer(wanted.length * 8)).fill(-1);
  let [done, large] = [0, 0];
  families?.order.forEach((one, i) => {
    if (i === families.large) large = done;
    for (let from = known.starts[one] as number; from < (known.starts[one + 1] as number); from++) {
      inPacks[done] = known.places[one] as number;
      weights[done] = families.weights[one] as number;
      order[done++] = known.sorted[from] as number;
    }
  });
  if (families && families.large === families.order.length) large = done;
  // What git reads comes in the order in which git listed it.
  const others = new Map<string, number[]>();
  for (let i = 0; i < wanted.length; i++) {
    if (at[i] !== Infinity) continue;
    const { id } = wanted[i] as Placed;
    const same = others.get(id);
    if (same) same.push(i);
    else others.set(id, [i]);
  }
  for (const [id, size] of sizes) {
    for (const one of others.get(id) ?? []) {
      weights[done] = size;
      order[done++] = one;
    }
  }
  if (done < wanted.length) throw new Error('objects that are to be read are nowhere');
  return { order, large, weights, places: inPacks };
}

/** Sizes of those that git has, in an order that it reads well: that of packs, where neighbours share their deltas. Alternates are in. */
async function sizesByGit(around: Surroundings, ids: ReadonlySet<string>): Promise<Map<string, number>> {
  const many = ids.size > FEW;
  const git = startGit(['cat-file', '--buffer', '--batch-check=%(objectname) %(objecttype) %(objectsize)', ...(many ? ['--batch-all-objects', '--unordered'] : [])], around, !many);
  if (!many) {
    void git.write(`${[...ids].join('\n')}\n`);
    git.finish();
  }
  const sizes = new Map<string, number>();
  for await (const lines of fieldsOf(git, 10)) {
    for (const line of lines) {
      const [id = '', , size] = line.toString('latin1').split(' ');
      if (size !== undefined && ids.has(id)) sizes.set(id, Number(size));
    }
  }
  return sizes;
}
