/** Looks names of files up among patterns that say `name`, `prefix*`, `*.suffix`, `pre*suf`, or `folder/name` at the end of a path. */
export interface NameIndex<T> {
  find(path: string): readonly T[];
}

interface Entry<T> {
  readonly value: T;
  readonly folder: string;
  readonly prefix: string;
  /** Absent: the whole name is `prefix`. */
  readonly suffix?: string;
}

/** A star pattern is filed under the last extension it ends with, else under the first two characters it begins with. */
function keyOf(prefix: string, suffix: string): string {
  const dot = suffix.lastIndexOf('.');
  return dot >= 0 && dot < suffix.length - 1 ? suffix.slice(dot) : prefix.slice(0, 2);
}

const fits = (entry: Entry<unknown>, name: string, path: string): boolean =>
  (entry.suffix === undefined || (name.length >= entry.prefix.length + entry.suffix.length && name.startsWith(entry.prefix) && name.endsWith(entry.suffix))) &&
  (entry.folder === '' || path === entry.folder + name || path.endsWith(`/${entry.folder}${name}`));

/** The patterns as a text to search in: whole names behind `=`, keys of those with a star behind `*`, each on a line; and those with a star that have no key. */
export interface NameKeys {
  readonly text: string;
  readonly anywhere: readonly string[];
}

const read = (pattern: string): Entry<undefined> => {
  const slash = pattern.lastIndexOf('/') + 1;
  const [prefix = '', suffix] = pattern.slice(slash).split('*', 2);
  return { value: undefined, folder: pattern.slice(0, slash), prefix, suffix };
};

/** Made at build time: most runs meet no such file, and an index of all names costs them half a millisecond. */
export function nameKeys(patterns: readonly string[]): NameKeys {
  const entries = patterns.map(read);
  const keys = entries.map(({ prefix, suffix }) => (suffix === undefined ? `=${prefix}` : `*${keyOf(prefix, suffix)}`));
  return { text: `\n${[...new Set(keys)].filter((key) => key !== '*').join('\n')}\n`, anywhere: [...new Set(patterns.filter((_, i) => keys[i] === '*'))] };
}

/** Whether the index may know the name; false is certain. */
export function mayFit({ text, anywhere }: NameKeys, path: string): boolean {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (text.includes(`\n=${name}\n`) || text.includes(`\n*${name.slice(0, 2)}\n`) || (dot >= 0 && text.includes(`\n*${name.slice(dot)}\n`))) return true;
  return anywhere.some((pattern) => fits(read(pattern), name, lower));
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
  return {
    find(path) {
      const lower = path.toLowerCase();
      const name = lower.slice(lower.lastIndexOf('/') + 1);
      const dot = name.lastIndexOf('.');
      let found: Set<T> | undefined;
      const look = (list: readonly Entry<T>[] | undefined): void => {
        // Nearly every file ends here: nothing is built for it.
        if (list === undefined) return;
        for (const entry of list) if (fits(entry, name, lower)) (found ??= new Set()).add(entry.value);
      };
      look(exact.get(name));
      if (dot >= 0) look(starred.get(name.slice(dot)));
      look(starred.get(name.slice(0, 2)));
      look(anywhere);
      return found ? [...found] : none;
    },
  };
}
