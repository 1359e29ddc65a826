/** Which of many patterns fit a path, asked for every file of a scan: nearly all fit none, and little is done for these. */
import { endingOf, fits, foldersOf, read, type Entry } from './names.ts';

/** Looks names of files up among patterns (`names.ts`). */
export interface NameIndex<T> {
  find(path: string): readonly T[];
}

/** Patterns with one extension. */
interface Ending<T> {
  readonly all: Entry<T>[];
  /** Those of names that begin so, with those that may begin with anything; made when all are known. */
  readonly starts: Map<number, readonly Entry<T>[]>;
  /** Those that may begin with anything. */
  bare: readonly Entry<T>[];
}

/** A name's first two letters. */
const startOf = (name: string, at: number): number => (at < name.length ? name.charCodeAt(at) << 16 : 0) | (at + 1 < name.length ? name.charCodeAt(at + 1) : 0);
/** What tells whole names apart without making anything: how long they are, and two of their letters. */
const outlineOf = (name: string, at: number): number => (name.length - at) * 0x1000000 + ((name.charCodeAt(at) & 0xfff) << 12) + (name.charCodeAt((at + name.length) >> 1) & 0xfff);

/** Adds what fits to what was found. Nearly every file gives nothing: nothing is made for it, no iterator either. */
function fitting<T>(list: readonly Entry<T>[] | undefined, name: string, path: string, found: Set<T> | undefined): Set<T> | undefined {
  if (list === undefined) return found;
  let all = found;
  for (let i = 0; i < list.length; i++) {
    const entry = list[i] as Entry<T>;
    if (fits(entry, name, path)) (all ??= new Set()).add(entry.value);
  }
  return all;
}

function settle<T>(ending: Ending<T>): void {
  const begins = ({ prefix }: Entry<T>): number | undefined => (prefix.length < 2 ? undefined : startOf(prefix, 0));
  ending.bare = ending.all.filter((entry) => begins(entry) === undefined);
  for (const start of new Set(ending.all.map(begins))) {
    if (start !== undefined) ending.starts.set(start, ending.all.filter((entry) => entry.prefix.length < 2 || begins(entry) === start));
  }
}

/** A quick no for patterns that begin and end with anything. `dots`: whether the name has several. */
function anywhereOf(entries: readonly Entry<unknown>[]): (path: string, at: number, dots: boolean) => boolean {
  const inFolder = foldersOf(entries);
  const others = entries.filter(({ folder }) => folder === '');
  const always = others.some(({ suffix, middle }) => (middle === undefined ? suffix === '' : middle.split('.').length < 3));
  const ends = others.flatMap(({ suffix = '', middle }) => (middle === undefined && suffix !== '' ? [suffix] : []));
  const between = others.some(({ middle }) => middle !== undefined);
  return (path, at, dots) => {
    if (always || (dots && between) || inFolder(path, at)) return true;
    for (let i = 0; i < ends.length; i++) if (path.endsWith(ends[i] as string)) return true;
    return false;
  };
}

/** Where names begin, asked for many files of one folder after another. Not `lastIndexOf`, which takes three times as long. */
function nameStarts(): (path: string) => number {
  let folder = '';
  return (path) => {
    if (!path.startsWith(folder) || path.includes('/', folder.length)) folder = path.slice(0, path.lastIndexOf('/') + 1);
    return folder.length;
  };
}

/** Patterns by what a name must have, so that few are tried. */
class Files<T> {
  readonly exact = new Map<string, Entry<T>[]>();
  readonly endings = new Map<string, Ending<T>>();
  readonly starts = new Map<number, Entry<T>[]>();
  readonly anywhere: Entry<T>[] = [];

  add(entry: Entry<T>): void {
    const { prefix, suffix } = entry;
    if (suffix === undefined) return void listIn(this.exact, prefix).push(entry);
    const ending = endingOf(suffix);
    if (ending === undefined) return void (prefix.length < 2 ? this.anywhere : listIn(this.starts, startOf(prefix, 0))).push(entry);
    let known = this.endings.get(ending);
    if (!known) this.endings.set(ending, (known = { all: [], starts: new Map(), bare: [] }));
    known.all.push(entry);
  }
}

function listIn<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}

/** Builds the index; a look-up touches only the few patterns that share an extension and a beginning with the name. */
export function createNameIndex<T>(items: readonly T[], patternsOf: (item: T) => readonly string[]): NameIndex<T> {
  const filed = new Files<T>();
  for (const value of items) for (const pattern of patternsOf(value)) filed.add({ ...read(pattern), value });
  for (const ending of filed.endings.values()) settle(ending);
  const { exact, endings, starts, anywhere } = filed;
  const whole = new Set([...exact.keys()].map((name) => outlineOf(name, 0)));
  const mayBeAnywhere = anywhereOf(anywhere);
  const nameAt = nameStarts();
  const none: readonly T[] = [];
  return {
    find(given) {
      const path = given.toLowerCase();
      const at = nameAt(path);
      const first = path.indexOf('.', at);
      let dot = first;
      for (let next = path.indexOf('.', dot + 1); next > dot; next = path.indexOf('.', dot + 1)) dot = next;
      const exactly = whole.has(outlineOf(path, at));
      const start = startOf(path, at);
      const ending = dot < 0 ? undefined : endings.get(path.slice(dot));
      const ended = ending && (ending.starts.get(start) ?? ending.bare);
      const started = starts.get(start);
      const other = mayBeAnywhere(path, at, dot > first);
      if (!exactly && !started && !other && (!ended || ended.length === 0)) return none;
      const name = path.slice(at);
      let found = exactly ? fitting(exact.get(name), name, path, undefined) : undefined;
      found = fitting(ended, name, path, found);
      found = fitting(started, name, path, found);
      if (other) found = fitting(anywhere, name, path, found);
      return found ? [...found] : none;
    },
  };
}
