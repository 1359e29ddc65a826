/** Objects of a repository in the order in which they are read fastest, and those that are not there. */
import type { Surroundings } from './environment.ts';
import { fieldsOf, startGit } from './git.ts';
import { familyOrder } from './pack/order.ts';
import { Packs } from './pack/packs.ts';

/** What is there of some objects. */
export interface Stored {
  readonly has: (id: string) => boolean;
  /** Ids of those that git has, but none of these packs. */
  readonly loose: readonly string[];
  /** To be closed; undefined where git must be asked for all. */
  readonly packs: Packs | undefined;
  /** Bytes of these objects together. */
  readonly bytesOf: (ids: readonly string[]) => number;
  /** The order in which these are read fastest. */
  readonly arranged: (ids: readonly string[]) => Arranged;
}

/** Objects in the order in which they are read fastest: those that can be read straight from packs first. */
export interface Arranged {
  /** Indexes into the list of ids; what stands in it twice is there twice, side by side. */
  readonly order: Int32Array;
  /** How many of the first belong to families with large texts: whoever reads them needs more memory. */
  readonly large: number;
  /** Bytes that each takes to make, more or less, in this order. */
  readonly weights: Float64Array;
}

/** Objects up to which git is asked by their ids: more are listed in the order of git's own packs. */
const FEW = 1000;

/** Looks for the objects with these ids, each given once. */
export async function findStored(around: Surroundings, ids: Iterable<string>): Promise<Stored> {
  const [places, others] = [new Map<string, number>(), new Set<string>()];
  let packs: Packs | undefined;
  for (const id of ids) {
    packs ??= others.size === 0 ? Packs.open(around, id.length / 2) : undefined;
    const place = packs?.find(id);
    if (place === undefined) others.add(id);
    else places.set(id, place);
  }
  const sizes = others.size > 0 ? await sizesByGit(around, others) : new Map<string, number>();
  return {
    has: (id) => places.has(id) || sizes.has(id),
    loose: [...sizes.keys()],
    packs,
    bytesOf(wanted) {
      const inPacks = Float64Array.from(wanted.flatMap((id) => places.get(id) ?? [])).sort();
      const inGit = wanted.reduce((sum, id) => sum + (places.has(id) ? 0 : (sizes.get(id) ?? 0)), 0);
      return inPacks.reduce((sum, place) => sum + (packs?.sizeOf(place) ?? 0), inGit);
    },
    arranged: (wanted) => arrange(wanted, packs, places, sizes),
  };
}

function arrange(wanted: readonly string[], packs: Packs | undefined, places: ReadonlyMap<string, number>, sizes: ReadonlyMap<string, number>): Arranged {
  const at = Float64Array.from(wanted, (id) => places.get(id) ?? Infinity);
  // In packs first, by place.
  const sorted = Int32Array.from(wanted, (_, i) => i).sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
  const inPacks = places.size === 0 ? 0 : at.reduce((sum, place) => sum + (place < Infinity ? 1 : 0), 0);
  const starts: number[] = [];
  for (let i = 0; i < inPacks; i++) if (i === 0 || at[sorted[i] as number] !== at[sorted[i - 1] as number]) starts.push(i);
  const families = packs && inPacks > 0 ? familyOrder(packs, Float64Array.from(starts, (start) => at[sorted[start] as number] as number)) : undefined;
  const order = new Int32Array(wanted.length);
  const weights = new Float64Array(wanted.length);
  let [done, large] = [0, 0];
  families?.order.forEach((one, i) => {
    if (i === families.large) large = done;
    for (let from = starts[one] as number; from < (starts[one + 1] ?? inPacks); from++) {
      weights[done] = families.weights[one] as number;
      order[done++] = sorted[from] as number;
    }
  });
  if (families && families.large === families.order.length) large = done;
  // What git reads comes in the order in which git listed it.
  const others = new Map<string, number[]>();
  for (let i = inPacks; i < wanted.length; i++) {
    const id = wanted[sorted[i] as number] as string;
    const same = others.get(id);
    if (same) same.push(sorted[i] as number);
    else others.set(id, [sorted[i] as number]);
  }
  for (const [id, size] of sizes) {
    for (const one of others.get(id) ?? []) {
      weights[done] = size;
      order[done++] = one;
    }
  }
  if (done < wanted.length) throw new Error('objects that are to be read are nowhere');
  return { order, large, weights };
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
