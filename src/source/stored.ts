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
  readonly bytesOf: (ids: Iterable<string>) => number;
  /** The order in which these are read fastest. */
  readonly arranged: (ids: Iterable<string>) => Arranged;
}

/** Objects in the order in which they are read fastest: those that can be read straight from packs first. */
export interface Arranged {
  readonly ids: readonly string[];
  /** How many of the first belong to families with large texts: whoever reads them needs more memory. */
  readonly large: number;
  /** Bytes that each takes to make, more or less. */
  readonly weights: readonly number[];
}

/** Objects up to which git is asked by their ids: more are listed in the order of git's own packs. */
const FEW = 1000;

/** Looks for the objects with these ids. */
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
      const inPacks = Float64Array.from([...wanted].flatMap((id) => places.get(id) ?? [])).sort();
      const inGit = [...wanted].reduce((sum, id) => sum + (places.has(id) ? 0 : (sizes.get(id) ?? 0)), 0);
      return inPacks.reduce((sum, place) => sum + (packs?.sizeOf(place) ?? 0), inGit);
    },
    arranged(wanted) {
      const all = new Set(wanted);
      const names = new Map([...all].flatMap((id) => (places.has(id) ? [[places.get(id) as number, id] as const] : [])));
      const families = packs ? familyOrder(packs, new Set(names.keys())) : { places: [], large: 0 };
      const rest = [...sizes].filter(([id]) => all.has(id));
      return {
        ids: [...families.places.map((place) => names.get(place) as string), ...rest.map(([id]) => id)],
        large: families.large,
        weights: [...families.places.map((place) => packs?.weightOf(place) ?? 0), ...rest.map(([, size]) => size)],
      };
    },
  };
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
