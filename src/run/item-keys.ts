import type { HistoryItem } from '../source/history-items.ts';

/** An object is what its id says; its path and mode decide which rules look at it. */
export const keyOf = ({ id, kind, path, pathBytes, mode }: HistoryItem): string => `${id} ${kind} ${mode ?? ''} ${pathBytes ?? path}`;
