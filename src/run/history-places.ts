/** One text at several places: it is read once for all of them where the same holds, and reported for no other. */
import { below, pathSet } from '../config/glob.ts';
import { noScopes } from '../config/rule-scopes.ts';
import type { HistoryItem } from '../source/history-items.ts';
import type { StageSettings } from './stage.ts';

/** What configuration makes of a path, as a word that is equal where the same holds; undefined: it is excluded. */
export type Holds = (path: string) => string | undefined;

/** Compares paths by what switches rules on and off there, by where own rules hold, and by what is excluded. */
export function whatHolds({ scopes = noScopes }: Pick<StageSettings, 'scopes'>, skips: (path: string) => boolean): Holds {
  const directories = [...new Set(scopes.switches.map(({ directory }) => directory))].filter((directory) => directory !== '');
  const places = Object.values(scopes.own).map(({ directory, patterns }) => pathSet(patterns, directory));
  return (path) => (skips(path) ? undefined : [...directories.map((directory) => below(directory, path) !== undefined), ...places.map((has) => has(path))].map(Number).join(''));
}

/** Every item at its first place of each kind; `excluded`: those that have none. */
export function heldItems(items: readonly HistoryItem[], holds: Holds, skips: (path: string) => boolean): { readonly wanted: HistoryItem[]; readonly excluded: HistoryItem[] } {
  const wanted: HistoryItem[] = [];
  const excluded: HistoryItem[] = [];
  for (const item of items) {
    const before = wanted.length;
    // Most texts stand at one place, and nothing is asked about that but whether it is read.
    if (item.also) wanted.push(...eachKind(item, item.also, holds));
    else if (item.kind === 'object' || !skips(item.path)) wanted.push(item);
    if (wanted.length === before) excluded.push(item);
  }
  return { wanted, excluded };
}

function eachKind(item: HistoryItem, also: NonNullable<HistoryItem['also']>, holds: Holds): Iterable<HistoryItem> {
  const found = new Map<string, HistoryItem>();
  for (const { path, pathBytes, mode } of [item, ...also]) {
    const kind = holds(path);
    if (kind !== undefined && !found.has(kind)) found.set(kind, { id: item.id, kind: item.kind, path, pathBytes, mode, place: item.place });
  }
  return found.values();
}
