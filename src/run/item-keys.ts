/** Names by which the cache knows objects and their windows. */
import type { CleanSet } from '../cache/clean-set.ts';
import type { History } from '../source/history.ts';
import type { HistoryItem } from '../source/history-items.ts';
import { WINDOW } from '../source/windows.ts';

/** An object is what its id says; its path and mode decide which rules look at it. */
export const keyOf = ({ id, kind, path, pathBytes, mode }: HistoryItem): string => `${id} ${kind} ${mode ?? ''} ${pathBytes ?? path}`;

const windowKey = (item: HistoryItem, window: number | 'some'): string => `${window} of ${keyOf(item)}`;

/** By place: windows in which an earlier run found nothing, of texts in which it found something. */
export function knownWindows(items: readonly HistoryItem[], set: CleanSet, history: Pick<History, 'bytesOf'>): Map<number, ReadonlySet<number>> {
  const known = new Map<number, ReadonlySet<number>>();
  items.forEach((item, place) => {
    if (!set.has(windowKey(item, 'some'))) return;
    const count = Math.ceil(history.bytesOf([item]) / WINDOW);
    known.set(place, new Set(Array.from({ length: count }, (_, window) => window).filter((window) => set.has(windowKey(item, window)))));
  });
  return known;
}

/** Remembers them. `windows`: pairs of a place and a number. */
export function keepWindows(items: readonly HistoryItem[], windows: readonly number[], set: CleanSet): void {
  for (let i = 0; i < windows.length; i += 2) {
    const item = items[windows[i] as number] as HistoryItem;
    set.add(windowKey(item, windows[i + 1] as number));
    set.add(windowKey(item, 'some'));
  }
}
