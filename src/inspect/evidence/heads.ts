import type { AiTool } from '../../types/ai-tool.ts';
import { nameOf } from './names.ts';

/** The little that decides of most paths that no tool has anything to do with them. Made at build time. */
export interface Heads {
  /** First names of path rules, lower case. */
  readonly first: readonly string[];
  /** What rules begin with up to their first wildcard, at most three names. */
  readonly begin: readonly string[];
  /** First names with a wildcard, as what stands before and after it. */
  readonly wild: readonly (readonly [before: string, after: string])[];
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
  return { first: [...new Set(literal.map(([first = '']) => first))], begin: [...new Set(begin)], wild, binaries: [...new Set(binaries)] };
}

/** Says whether any rule may cover a path: perhaps, or certainly not. All names are given in lower case. */
export interface Glance {
  /** By a folder, with its final slash. */
  readonly folder: (folder: string) => boolean;
  /** By the last name of a path. */
  readonly name: (name: string) => boolean;
  /** By all of a path. Of files in one folder the folder is looked at once. */
  readonly path: (path: string) => boolean;
}

/** Prepares the look. */
export function createGlance({ first, begin, wild }: Heads): Glance {
  const firsts = new Set(first);
  const begins = new Set(begin);
  // What begins with a wildcard is known by its end. No expression: compiling that of all takes as long as twenty paths.
  const befores = wild.map(([before]) => before).filter(Boolean);
  const afters = wild.flatMap(([before, after]) => (before ? [] : [after]));
  const letters = new Set(befores.map((before) => before.charAt(0)));
  const isLoose = (name: string): boolean => (letters.has(name.charAt(0)) && befores.some((before) => name.startsWith(before))) || afters.some((after) => name.endsWith(after));
  const starts = (names: readonly string[], at: number): boolean => [1, 2, 3].some((length) => begins.has(names.slice(at, at + length).join('/')));
  let last = { folder: '', known: false, loose: false };
  const seen = (path: string, end: number): typeof last => {
    if (end === last.folder.length && path.startsWith(last.folder)) return last;
    const folder = path.slice(0, end);
    const names = folder.split('/').slice(0, -1);
    return (last = { folder, known: names.some((name) => firsts.has(name)), loose: names.some(isLoose) });
  };
  return {
    folder(folder) {
      const { known, loose } = seen(folder, folder.length);
      return known || loose;
    },
    name: (name) => firsts.has(name) || isLoose(name),
    path(path) {
      const end = path.lastIndexOf('/') + 1;
      const { known, loose } = seen(path, end);
      const name = path.slice(end);
      if (loose || isLoose(name)) return true;
      return (known || firsts.has(name)) && path.split('/').some((part, i, parts) => firsts.has(part) && starts(parts, i));
    },
  };
}
