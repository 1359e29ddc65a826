/** Names by which the cache knows objects and their windows. */
import type { CleanSet } from '../cache/clean-set.ts';
import type { History } from '../source/history.ts';
import type { HistoryItem } from '../source/history-items.ts';
import { WINDOW } from '../source/windows.ts';

/** An object is what its id says; its path and mode decide which rules look at it. */
export const keyOf = ({ id, kind, path, pathBytes, mode }: HistoryItem): string => `${id} ${kind} ${mode ?? ''} ${pathBytes ?? path}`;

/** Of a window come two readings: 2n and 2n + 1. */
const readingKey = (item: HistoryItem, reading: number | 'some'): string => `${reading} of ${keyOf(item)}`;

/** By place: readings of windows in which an earlier run found nothing, of texts in which it found something. */
export function knownReadings(items: readonly HistoryItem[], set: CleanSet, history: Pick<History, 'bytesOf'>): Map<number, ReadonlySet<number>> {
  const known = new Map<number, ReadonlySet<number>>();
  items.forEach((item, place) => {
    if (!set.has(readingKey(item, 'some'))) return;
    const count = Math.ceil(history.bytesOf([item]) / WINDOW) * 2;
    known.set(place, new Set(Array.from({ length: count }, (_, reading) => reading).filter((reading) => set.has(readingKey(item, reading)))));
  });
  return known;
}

/** Remembers them. `readings`: pairs of a place and a number. */
export function keepReadings(items: readonly HistoryItem[], readings: readonly number[], set: CleanSet): void {
  for (let i = 0; i < readings.length; i += 2) {
    const item = items[readings[i] as number] as HistoryItem;
    set.add(readingKey(item, readings[i + 1] as number));
    set.add(readingKey(item, 'some'));
  }
}
