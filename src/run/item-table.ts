/** A list of objects to read in memory that threads share: as objects it would be copied for each of them, a third of a kilobyte an entry. */
import type { HistoryItem } from '../source/history-items.ts';
import { hexOf } from '../source/text-of.ts';

/** Plain data, for `postMessage`. */
export interface ItemTable {
  /** Ids, one behind the other. */
  readonly ids: SharedArrayBuffer;
  /** Which name each has. */
  readonly names: SharedArrayBuffer;
  /** All names, each once: kinds with modes, names as bytes where they are no UTF-8, names. */
  readonly texts: readonly string[];
}

/** As much of an entry, and of a list, as its readers need. */
export type ListedItem = Omit<HistoryItem, 'place' | 'also'>;
export interface ItemList {
  readonly length: number;
  at(place: number): ListedItem | undefined;
}

const modes = { link: 'l', executable: 'x', none: '-' } as const;

/** Kind with mode, the name's bytes where it is no UTF-8, and the name, which may hold blanks. */
const textOf = ({ kind, mode, path, pathBytes = '' }: ListedItem): string => `${kind === 'blob' ? 'b' : 'o'}${modes[mode ?? 'none']} ${pathBytes} ${path}`;

/** What is named by its own id needs no name: `commit:` and that. */
const OWN = 'commit:';
const isOwn = ({ id, kind, path, mode }: ListedItem): boolean => kind === 'object' && mode === undefined && path.length === OWN.length + id.length && path.startsWith(OWN) && path.endsWith(id);

/** Ids that become bytes at a time. */
const LOT = 1024;

/** The list as a table. A history has few names, and each at hundreds of its objects. */
export function tableOf(items: readonly ListedItem[]): ItemTable {
  const width = (items[0]?.id.length ?? 0) / 2;
  const ids = Buffer.from(new SharedArrayBuffer(items.length * width));
  const names = new Int32Array(new SharedArrayBuffer(items.length * 4));
  const texts: string[] = [];
  const known = new Map<string, number>();
  items.forEach((item, place) => {
    if (place % LOT === 0) ids.write(items.slice(place, place + LOT).map(({ id }) => id).join(''), place * width, 'hex');
    names[place] = isOwn(item) ? -1 : nameIn(known, texts, item);
  });
  return { ids: ids.buffer as unknown as SharedArrayBuffer, names: names.buffer, texts };
}

function nameIn(known: Map<string, number>, texts: string[], item: ListedItem): number {
  // Nearly all are plain files: their paths are known without making a text.
  const key = item.kind === 'blob' && item.mode === undefined && item.pathBytes === undefined ? item.path : `\0${textOf(item)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, texts.length);
  return texts.push(textOf(item)) - 1;
}

type Name = Omit<ListedItem, 'id'>;

function nameOf(text: string): Name {
  const [state = '', pathBytes = ''] = text.split(' ', 2);
  const mode = state[1] === 'l' ? 'link' : state[1] === 'x' ? 'executable' : undefined;
  return { kind: state[0] === 'b' ? 'blob' : 'object', path: text.slice(state.length + pathBytes.length + 2), pathBytes: pathBytes || undefined, mode };
}

/** The list that a table holds; entries are made when they are asked for. */
export function listOf(table: ItemTable): ItemList {
  const ids = Buffer.from(table.ids);
  const indexes = new Int32Array(table.names);
  const { length } = indexes;
  const width = length > 0 ? ids.length / length : 0;
  const names: (Name | undefined)[] = new Array<Name | undefined>(table.texts.length);
  return {
    length,
    at(place) {
      if (place >= length) return undefined;
      const id = hexOf(ids, place * width, (place + 1) * width);
      const index = indexes[place] as number;
      if (index < 0) return { id, kind: 'object', path: OWN + id, pathBytes: undefined, mode: undefined };
      const { kind, path, pathBytes, mode } = (names[index] ??= nameOf(table.texts[index] as string));
      return { id, kind, path, pathBytes, mode };
    },
  };
}
