/** Names of files and patterns that say `name`, `prefix*`, `*.suffix`, `pre*suf`, `*.middle.*`, or `folder/name` at the end of a path. `name-index.ts` is for many files, this for a few. */

/** A pattern, and what it stands for. */
export interface Entry<T> {
  readonly value: T;
  readonly folder: string;
  readonly prefix: string;
  /** Absent: the whole name is `prefix`. */
  readonly suffix?: string;
  /** What stands between two stars (`*.sql.*`). */
  readonly middle?: string;
}

/** The last extension that a star pattern ends with. */
export function endingOf(suffix: string): string | undefined {
  const dot = suffix.lastIndexOf('.');
  return dot >= 0 && dot < suffix.length - 1 ? suffix.slice(dot) : undefined;
}

/** A star pattern is filed under that, else under the first two characters it begins with, if it does. */
const keyOf = (prefix: string, suffix: string): string => endingOf(suffix) ?? (prefix.length < 2 ? '' : prefix.slice(0, 2));

/** Whether a path (in lower case) has a name that fits. Asked of every file for the patterns without an extension: nothing is made for it. */
export function fits({ prefix, suffix, middle, folder }: Entry<unknown>, name: string, path: string): boolean {
  if (suffix === undefined ? name !== prefix : name.length < prefix.length + suffix.length || !name.startsWith(prefix) || !name.endsWith(suffix)) return false;
  if (middle !== undefined) {
    const at = name.indexOf(middle, prefix.length);
    if (at < 0 || at + middle.length > name.length - (suffix?.length ?? 0)) return false;
  }
  if (folder === '') return true;
  const start = path.length - name.length - folder.length;
  return start >= 0 && path.startsWith(folder, start) && (start === 0 || path[start - 1] === '/');
}

/** Patterns as a text to search in: a line for each key, and behind a star a line for each key with its patterns, each behind a tab. Whole names are filed under their first two characters. */
export type NameKeys = string;

export const read = (pattern: string): Entry<undefined> => {
  const slash = pattern.lastIndexOf('/') + 1;
  const [prefix = '', ...rest] = pattern.slice(slash).split('*');
  return { value: undefined, folder: pattern.slice(0, slash), prefix, suffix: rest.at(-1), middle: rest.length > 1 ? rest[0] : undefined };
};

/** Made at build time: most runs meet no such file, and an index of all names costs them half a millisecond. */
export function nameKeys(patterns: readonly string[]): NameKeys {
  const lines = new Map<string, Set<string>>();
  for (const pattern of patterns) {
    const { prefix, suffix } = read(pattern);
    const key = suffix === undefined ? prefix.slice(0, 2) : keyOf(prefix, suffix);
    lines.set(key, (lines.get(key) ?? new Set()).add(pattern));
  }
  return `\n${[...lines.keys(), '*'].join('\n')}\n${[...lines].map(([key, some]) => `${key}\t${[...some].join('\t')}\n`).join('')}`;
}

/** Says whether any pattern fits a path: what the index would find, without one. It remembers what it looked up, for as many paths as are worth no index. */
export function fitter(keys: NameKeys): (path: string) => boolean {
  const known = new Map<string, readonly Entry<undefined>[]>();
  const none: readonly Entry<undefined>[] = [];
  // Most keys are not there: a tenth of the text tells.
  const heads = keys.slice(0, keys.indexOf('*'));
  const lookUp = (key: string): readonly Entry<undefined>[] => {
    if (!heads.includes(`\n${key}\n`)) return none;
    const at = keys.indexOf(`\n${key}\t`);
    return at < 0 ? none : keys.slice(at + key.length + 2, keys.indexOf('\n', at + 1)).split('\t').map(read);
  };
  const filed = (key: string): readonly Entry<undefined>[] => {
    let entries = known.get(key);
    if (!entries) known.set(key, (entries = lookUp(key)));
    return entries;
  };
  // Asked of every path: what is about all of a folder is looked at where the folder is one of these.
  let anywhere: { readonly ends: readonly Entry<undefined>[]; readonly below: readonly Entry<undefined>[]; readonly inFolder: ReturnType<typeof foldersOf> } | undefined;
  const everywhere = (): NonNullable<typeof anywhere> => {
    const below = filed('').filter(({ folder }) => folder !== '');
    return { ends: filed('').filter(({ folder }) => folder === ''), below, inFolder: foldersOf(below) };
  };
  return (path) => {
    const lower = path.toLowerCase();
    const at = lower.lastIndexOf('/') + 1;
    const name = lower.slice(at);
    const dot = name.lastIndexOf('.');
    const { ends, below, inFolder } = (anywhere ??= everywhere());
    return any(filed(name.slice(0, 2)), name, lower) || (dot >= 0 && any(filed(name.slice(dot)), name, lower)) || any(ends, name, lower) || (inFolder(lower, at) && any(below, name, lower));
  };
}

/** By a loop: nothing is made for a file. */
function any(entries: readonly Entry<undefined>[], name: string, path: string): boolean {
  for (let i = 0; i < entries.length; i++) if (fits(entries[i] as Entry<undefined>, name, path)) return true;
  return false;
}

/** Says of folders whether a pattern for all that is in one is about it; asked for many files of one after another. */
export function foldersOf(entries: readonly Entry<unknown>[]): (path: string, length: number) => boolean {
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
