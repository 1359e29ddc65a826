import type { AiTool } from '../../types/ai-tool.ts';
import { byFolder } from '../folders.ts';
import { nameOf } from './names.ts';

/** The little that decides of most paths that no tool has anything to do with them. Made at build time. */
export interface Heads {
  /** First names of path rules, lower case. */
  readonly first: readonly string[];
  /** What rules begin with up to their first wildcard, at most three names. */
  readonly begin: readonly string[];
  /** First names with a wildcard, as what stands before and after it. */
  readonly wild: readonly (readonly [before: string, after: string])[];
  /** Endings of the first names. */
  readonly endings: readonly string[];
  /** Names of programs, lower case. */
  readonly binaries: readonly string[];
}

/** Reads the heads off the tools. */
export function headsOf(tools: readonly AiTool[]): Heads {
  const globs = tools.flatMap((tool) => (tool.paths ?? []).map(({ glob }) => glob.toLowerCase().replace(/^\/|^(?:\*\*\/)+/, '').split('/')));
  const literal = globs.filter(([first = '']) => !/[*?]/.test(first));
  const begin = literal.map((names) => {
    const end = names.findIndex((name) => /[*?]/.test(name));
    return names.slice(0, Math.min(3, end < 0 ? names.length : end)).join('/');
  });
  const wild = globs.flatMap(([first = '']) => (/[*?]/.test(first) ? [[first.slice(0, first.search(/[*?]/)), /[^*?]*$/.exec(first)?.[0] ?? ''] as const] : []));
  const binaries = tools.flatMap((tool) => (tool.binaries ?? []).map((entry) => nameOf(entry).toLowerCase()));
  const first = [...new Set(literal.map(([name = '']) => name))];
  const endings = [...new Set(first.flatMap((name) => /[^.]\.([^.]+)$/.exec(name)?.[1] ?? []))];
  return { first, begin: [...new Set(begin)], wild, endings, binaries: [...new Set(binaries)] };
}

/** Says whether any rule may cover a path: perhaps, or certainly not. Everything is given in lower case. */
export interface Glance {
  /** By one name of a path, a folder's or the last one. */
  readonly name: (name: string) => boolean;
  /** By the ending of its last name, where that has one: then the name can only begin as one of `beginnings`. */
  readonly ending: (ending: string) => boolean;
  readonly beginnings: readonly string[];
  /** What a name without a dot that some rule covers has in it. */
  readonly undotted: readonly string[];
  /** Whether some rule covers names by an end without a dot, or with a digit behind a dot. */
  readonly odd: boolean;
  /** By all of it. */
  readonly path: (path: string) => boolean;
}

/** Whether a name that ends so may have this ending. */
const mayEnd = (after: string, ending: string): boolean => (after.includes('.') ? after.endsWith(`.${ending}`) : ending.endsWith(after));

/** Prepares the look. */
export function createGlance({ first, begin, wild, endings }: Heads): Glance {
  const firsts = new Set(first);
  const begins = new Set(begin);
  // What begins with a wildcard is known by its end. No expression: compiling that of all takes as long as twenty paths.
  const beginnings = wild.map(([before]) => before).filter(Boolean);
  const afters = wild.flatMap(([before, after]) => (before ? [] : [after]));
  const isFirst = (name: string): boolean => firsts.has(name);
  const [initials, finals] = [new Set(beginnings.map((before) => before.charAt(0))), new Set(afters.map((after) => after.charAt(after.length - 1)))];
  const isLoose = (name: string): boolean =>
    (initials.has(name.charAt(0)) && beginnings.some((before) => name.startsWith(before))) || (finals.has(name.charAt(name.length - 1)) && afters.some((after) => name.endsWith(after)));
  const starts = (names: readonly string[], at: number): boolean => [1, 2, 3].some((length) => begins.has(names.slice(at, at + length).join('/')));
  const [known, loose] = [byFolder(isFirst), byFolder(isLoose)];
  return {
    name: (name) => isFirst(name) || isLoose(name),
    ending: (ending) => endings.includes(ending) || afters.some((after) => mayEnd(after, ending)),
    beginnings,
    odd: afters.some((after) => !after.includes('.')) || [...first, ...beginnings, ...afters].some((part) => /\.\d|^$/.test(part)),
    undotted: [...first, ...beginnings, ...afters].filter((part) => !part.includes('.')),
    path(path) {
      const slash = path.lastIndexOf('/') + 1;
      const [folder, name] = [path.slice(0, slash), path.slice(slash)];
      if (loose(folder) || isLoose(name)) return true;
      return (known(folder) || isFirst(name)) && path.split('/').some((part, i, parts) => isFirst(part) && starts(parts, i));
    },
  };
}
