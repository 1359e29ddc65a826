/** Looks names of files up among patterns that say `name`, `prefix*`, `*.suffix`, `pre*suf`, `*.middle.*`, or `folder/name` at the end of a path. */
export interface NameIndex<T> {
  find(path: string): readonly T[];
}

interface Entry<T> {
  readonly value: T;
  readonly folder: string;
  readonly prefix: string;
  /** Absent: the whole name is `prefix`. */
  readonly suffix?: string;
  /** What stands between two stars (`*.sql.*`). */
  readonly middle?: string;
}

/** A star pattern is filed under the last extension it ends with, else under the first two characters it begins with. */
function keyOf(prefix: string, suffix: string): string {
  const dot = suffix.lastIndexOf('.');
  return dot >= 0 && dot < suffix.length - 1 ? suffix.slice(dot) : prefix.slice(0, 2);
}

/** Whether a path (in lower case) has a name that fits. Asked of every file for the patterns without an extension: nothing is made for it. */
function fits({ prefix, suffix, middle, folder }: Entry<unknown>, name: string, path: string): boolean {
  if (suffix !== undefined && (name.length < prefix.length + suffix.length || !name.startsWith(prefix) || !name.endsWith(suffix))) return false;
  if (middle !== undefined) {
    const at = name.indexOf(middle, prefix.length);
    if (at < 0 || at + middle.length > name.length - (suffix?.length ?? 0)) return false;
  }
  if (folder === '') return true;
  const start = path.length - name.length - folder.length;
  return start >= 0 && path.startsWith(folder, start) && (start === 0 || path[start - 1] === '/');
}

/** Patterns as a text to search in, a line for each key: the key behind `=` (a whole name) or `*`, then its patterns, each behind a tab. */
export type NameKeys = string;

const read = (pattern: string): Entry<undefined> => {
  const slash = pattern.lastIndexOf('/') + 1;
  const [prefix = '', ...rest] = pattern.slice(slash).split('*');
  return { value: undefined, folder: pattern.slice(0, slash), prefix, suffix: rest.at(-1), middle: rest.length > 1 ? rest[0] : undefined };
};

/** Made at build time: most runs meet no such file, and an index of all names costs them half a millisecond. */
export function nameKeys(patterns: readonly string[]): NameKeys {
  const lines = new Map<string, Set<string>>();
  for (const pattern of patterns) {
    const { prefix, suffix } = read(pattern);
    const key = suffix === undefined ? `=${prefix}` : `*${keyOf(prefix, suffix)}`;
    lines.set(key, (lines.get(key) ?? new Set()).add(pattern));
  }
  return `\n${[...lines].map(([key, some]) => `${key}\t${[...some].join('\t')}\n`).join('')}`;
}

/** Says whether any pattern fits a path: what the index would find, without one. It remembers what it looked up, for as many paths as are worth no index. */
export function fitter(keys: NameKeys): (path: string) => boolean {
  const known = new Map<string, readonly Entry<undefined>[]>();
  const lookUp = (key: string): readonly Entry<undefined>[] => {
    const at = keys.indexOf(`\n${key}\t`);
    return at < 0 ? [] : keys.slice(at + key.length + 2, keys.indexOf('\n', at + 1)).split('\t').map(read);
  };
  const starred = (key: string): readonly Entry<undefined>[] => {
    let entries = known.get(key);
    if (!entries) known.set(key, (entries = lookUp(`*${key}`)));
    return entries;
  };
  // Asked of every path: what is about all of a folder is looked at where the folder is one of these.
  let anywhere: { readonly ends: readonly Entry<undefined>[]; readonly filed: readonly Entry<undefined>[]; readonly inFolder: ReturnType<typeof foldersOf> } | undefined;
  const everywhere = (): NonNullable<typeof anywhere> => {
    const [all, filed] = [starred(''), starred('').filter(({ folder }) => folder !== '')];
    return { ends: all.filter(({ folder }) => folder === ''), filed, inFolder: foldersOf(filed) };
  };
  return (path) => {
    const lower = path.toLowerCase();
    const at = lower.lastIndexOf('/') + 1;
    const name = lower.slice(at);
    const dot = name.lastIndexOf('.');
    const any = (entries: readonly Entry<undefined>[]): boolean => entries.some((entry) => fits(entry, name, lower));
    const { ends, filed, inFolder } = (anywhere ??= everywhere());
    return any(lookUp(`=${name}`)) || any(starred(name.slice(0, 2))) || (dot >= 0 && any(starred(name.slice(dot)))) || any(ends) || (inFolder(lower, at) && any(filed));
  };
}

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

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
const sign = (text: string, at: number): number => (at < text.length ? lower(text.charCodeAt(at)) : 0);
/** What tells whole names apart without making anything: how long they are, and two of their letters. */
const outlineOf = (path: string, at: number): number => ((path.length - at) << 16) | (sign(path, at) << 8) | sign(path, (at + path.length) >> 1);

/** Says of folders whether a pattern for all that is in one is about it; asked for many files of one after another. */
function foldersOf(entries: readonly Entry<unknown>[]): (path: string, length: number) => boolean {
  const folders = entries.map(({ folder }) => folder).filter((folder) => folder !== '');
  let last = '';
  let fits = false;
  return (path, length) => {
    if (length !== last.length || !path.startsWith(last)) {
      last = path.slice(0, length);
      const lowered = last.toLowerCase();
      fits = folders.some((folder) => lowered.endsWith(folder));
    }
    return fits;
  };
}

/** A quick no for nearly every path. Other letters than ASCII's may change with their case, and such names are looked up, as are those with several dots and none. `anywhere`: patterns that begin and end with anything. */
function outlines(names: readonly string[], keys: readonly string[], anywhere: readonly Entry<unknown>[]): (path: string) => boolean {
  const whole = new Set(names.map((name) => outlineOf(name, 0)));
  const beginnings = new Set(keys.filter((key) => key !== '').map((key) => (sign(key, 0) << 8) | sign(key, 1)));
  const extensions = new Set(keys);
  // What stands between two stars is looked for where there are dots enough for it.
  if (anywhere.some(({ middle }) => middle !== undefined && middle.split('.').length < 3)) return () => true;
  const inFolder = foldersOf(anywhere);
  const ends = anywhere.filter(({ folder, middle }) => folder === '' && middle === undefined).map(({ suffix = '' }) => suffix);
  const known = new Map<string, boolean>();
  return (path) => {
    const at = path.lastIndexOf('/') + 1;
    if (beginnings.has((sign(path, at) << 8) | sign(path, at + 1)) || whole.has(outlineOf(path, at)) || inFolder(path, at) || !isAscii(path, at)) return true;
    const dot = path.lastIndexOf('.');
    if (dot < at || path.indexOf('.', at) < dot) return true;
    const extension = path.slice(dot);
    let fits = known.get(extension);
    if (fits === undefined) {
      const lowered = extension.toLowerCase();
      fits = extensions.has(lowered) || ends.some((end) => end.includes('.') || lowered.endsWith(end));
      // There are few, or somebody makes them up.
      if (known.size < 1000) known.set(extension, fits);
    }
    return fits;
  };
}

function isAscii(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Builds the index; a look-up touches only the few patterns that share an extension or a beginning with the name. */
export function createNameIndex<T>(items: readonly T[], patternsOf: (item: T) => readonly string[]): NameIndex<T> {
  const exact = new Map<string, Entry<T>[]>();
  const starred = new Map<string, Entry<T>[]>();
  const file = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void => void (map.get(key)?.push(entry) ?? map.set(key, [entry]));
  for (const value of items) {
    for (const pattern of patternsOf(value)) {
      const entry = { ...read(pattern), value };
      if (entry.suffix === undefined) file(exact, entry.prefix, entry);
      else file(starred, keyOf(entry.prefix, entry.suffix), entry);
    }
  }
  const anywhere = starred.get('');
  const none: readonly T[] = [];
  const perhaps = outlines([...exact.keys()], [...starred.keys()], anywhere ?? []);
  return {
    find(path) {
      if (!perhaps(path)) return none;
      const lower = path.toLowerCase();
      const name = lower.slice(lower.lastIndexOf('/') + 1);
      const dot = name.lastIndexOf('.');
      let found = fitting(exact.get(name), name, lower, undefined);
      if (dot >= 0) found = fitting(starred.get(name.slice(dot)), name, lower, found);
      found = fitting(starred.get(name.slice(0, 2)), name, lower, found);
      found = fitting(anywhere, name, lower, found);
      return found ? [...found] : none;
    },
  };
}
