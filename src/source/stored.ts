/** Objects of a repository in the order in which they are read fastest, and those that are not there. */
import type { Surroundings } from './environment.ts';
import { fieldsOf, startGit } from './git.ts';
import { familyOrder } from './pack/order.ts';
import { Packs } from './pack/packs.ts';

/** What is there of some objects. */
export interface Stored {
  /** Those that can be read straight from packs first. */
  readonly ids: readonly string[];
  /** How many of the first belong to families with large texts: whoever reads them needs more memory. */
  readonly large: number;
  /** To be closed; undefined where git must be asked for all. */
  readonly packs: Packs | undefined;
  /** Bytes of an object. */
  readonly sizeOf: (id: string) => number;
  /** Bytes that it takes to make it, more or less. */
  readonly weightOf: (id: string) => number;
}

/** Objects up to which git is asked by their ids: more are listed in the order of git's own packs. */
const FEW = 1000;

/** Finds the objects with these ids, at least one. */
export async function findStored(around: Surroundings, ids: Iterable<string>): Promise<Stored> {
  const all = [...ids];
  const packs = Packs.open(around, (all[0]?.length ?? 0) / 2);
  const [places, names, others] = [new Map<string, number>(), new Map<number, string>(), new Set<string>()];
  for (const id of all) {
    const place = packs?.find(id);
    if (place === undefined) others.add(id);
    else {
      places.set(id, place);
      names.set(place, id);
    }
  }
  const sizes = others.size > 0 ? await sizesByGit(around, others) : new Map<string, number>();
  const { places: ordered, large } = packs ? familyOrder(packs, new Set(names.keys())) : { places: [], large: 0 };
  const of = (inPack: (place: number) => number | undefined) => (id: string): number => {
    const place = places.get(id);
    return (place === undefined ? sizes.get(id) : inPack(place)) ?? 0;
  };
  return {
    ids: [...ordered.map((place) => names.get(place) as string), ...sizes.keys()],
    large,
    packs,
    sizeOf: of((place) => packs?.sizeOf(place)),
    weightOf: of((place) => packs?.weightOf(place)),
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
