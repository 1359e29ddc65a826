/** Which commits brought a text, and where to. */
import type { Commit, Origin } from '../types/source.ts';
import type { HistoryItem } from './history-items.ts';
import { fileName, type Introduced, type Introduction } from './introductions.ts';

/** A place, and how many commits are older. */
export interface Traced {
  readonly origin: Origin;
  readonly age: number;
}

/** The places of an item's text, oldest first: one for each commit and path of that file name that brought it. */
export type Trace = (item: Pick<HistoryItem, 'id' | 'kind' | 'path'>) => Traced[];

/** Notes are files named by the object they are about, in folders when there are many. */
const NOTE = /^[0-9a-f]{2}(?:\/?[0-9a-f]{2})+$/;

/** `notes`: commits of notes. `ageOf`: how many commits are older than one of the list. */
export function tracer({ commits, introduced }: Pick<Introduced, 'commits' | 'introduced'>, notes: ReadonlySet<string>, ageOf: (index: number) => number): Trace {
  let indexes: Map<string, number> | undefined;
  const placeOf = ({ commit: index, path, pathBytes }: Introduction): Traced => {
    const commit = commits[index] as Commit;
    const age = ageOf(index);
    if (!notes.has(commit.commit) || !NOTE.test(path)) return { origin: { kind: 'commit', path, pathBytes, ...commit }, age };
    const object = `note:${path.replaceAll('/', '')}`;
    return { origin: { kind: 'object', object, path: object, ...commit }, age };
  };
  return ({ kind, id, path }) => {
    if (kind === 'blob') return (introduced.get(id) ?? []).filter((place) => fileName(place.path) === fileName(path)).map(placeOf);
    indexes ??= new Map(commits.map(({ commit }, i) => [commit, i]));
    const index = indexes.get(path.slice('commit:'.length));
    const origin = { kind: 'object' as const, object: path, path };
    return [index === undefined ? { origin, age: -1 } : { origin: { ...origin, ...commits[index] }, age: ageOf(index) }];
  };
}
