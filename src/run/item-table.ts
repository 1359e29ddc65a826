/** A list of objects to read in memory that threads share: as objects it would be copied for each of them, a third of a kilobyte an entry. */
import type { HistoryItem } from '../source/history-items.ts';

/** Plain data, for `postMessage`. */
export interface ItemTable {
  readonly text: SharedArrayBuffer;
  /** Where each entry ends in it. */
  readonly ends: SharedArrayBuffer;
}

/** As much of a list as its readers need. */
export interface ItemList {
  readonly length: number;
  at(place: number): HistoryItem | undefined;
}

const modes = { link: 'l', executable: 'x', none: '-' } as const;

/** Id, kind with mode, the name's bytes where it is no UTF-8, and the name, which may hold blanks. */
const entryOf = ({ id, kind, mode, path, pathBytes = '' }: HistoryItem): string => `${id} ${kind === 'blob' ? 'b' : 'o'}${modes[mode ?? 'none']} ${pathBytes} ${path}`;

/** Bytes that an entry never exceeds: three for each unit of a name, and what stands between. */
const mostOf = ({ id, path, pathBytes = '' }: HistoryItem): number => id.length + pathBytes.length + path.length * 3 + 5;

/** The list as a table; `also` is left out. Written in place: of the memory that this sets aside, only what is used is ever taken. */
export function tableOf(items: readonly HistoryItem[]): ItemTable {
  const ends = new SharedArrayBuffer(items.length * 4);
  const end = new Uint32Array(ends);
  const text = new SharedArrayBuffer(items.reduce((sum, item) => sum + mostOf(item), 0));
  const into = Buffer.from(text);
  let at = 0;
  items.forEach((item, place) => (end[place] = at += into.write(entryOf(item), at)));
  return { text, ends };
}

/** The list that a table holds; entries are made when they are asked for. */
export function listOf({ text, ends }: ItemTable): ItemList {
  const bytes = Buffer.from(text);
  const end = new Uint32Array(ends);
  return {
    length: end.length,
    at(place) {
      if (place >= end.length) return undefined;
      const entry = bytes.toString('utf8', place === 0 ? 0 : end[place - 1], end[place]);
      const [id = '', state = '', pathBytes = ''] = entry.split(' ', 3);
      const path = entry.slice(id.length + state.length + pathBytes.length + 3);
      const mode = state[1] === 'l' ? 'link' : state[1] === 'x' ? 'executable' : undefined;
      return { id, kind: state[0] === 'b' ? 'blob' : 'object', path, pathBytes: pathBytes || undefined, mode };
    },
  };
}
