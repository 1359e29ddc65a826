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

/** Says of a path, lower case, whether any rule may cover it: perhaps, or certainly not. Of files in one folder the folder is looked at once. */
export function createGlance({ first, begin, wild }: Heads): (path: string) => boolean {
  const firsts = new Set(first);
  const begins = new Set(begin);
  // What begins with a wildcard is known by its end. No expression: compiling that of all takes as long as twenty paths.
  const loose = wild.map(([before, after]) => (before ? `/${before}` : `${after}/`));
  const starts = (names: readonly string[], at: number): boolean => [1, 2, 3].some((length) => begins.has(names.slice(at, at + length).join('/')));
  const isLoose = (slashed: string): boolean => loose.some((part) => slashed.includes(part));
  let last = { folder: '', known: false };
  return (path) => {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    if (folder !== last.folder) last = { folder, known: folder.split('/').some((name) => firsts.has(name)) };
    const named = last.known || firsts.has(path.slice(slash + 1));
    return (named && path.split('/').some((name, i, names) => firsts.has(name) && starts(names, i))) || isLoose(`/${path}/`);
  };
}
