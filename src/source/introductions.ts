/** Which commit of a history brought which blob to which path. */
import type { Chunk, Commit } from '../types/source.ts';
import { loggedCommits } from './commit-log.ts';
import type { GitChild } from './git.ts';
import type { Name } from './names.ts';
import { fileMode, isBlob, isSubmodule } from './raw-diff.ts';

/** That a commit (its place in the list) brought a blob to a path. */
export interface Introduction extends Name {
  readonly commit: number;
  readonly mode?: Chunk['mode'];
}

/** Commits, and what they brought. */
export interface Introduced {
  readonly commits: readonly Commit[];
  readonly introduced: ReadonlyMap<string, Introduction[]>;
  /** Paths of submodules. */
  readonly modules: ReadonlySet<string>;
  /** Commits that no other of them builds on. */
  readonly tips: ReadonlySet<string>;
}

/** Equal texts as one: a path comes a thousand times, a name for each commit. */
function once(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
}

/** Reads the list of commits and who brought which blob. `before`: what they may build on. */
export async function introductions(log: GitChild, before: Iterable<string> = []): Promise<Introduced> {
  const introduced = new Map<string, Introduction[]>();
  const modules = new Set<string>();
  const tips = new Set(before);
  const commits: Commit[] = [];
  const own = once();
  for await (const { commit, parents, changes } of loggedCommits(log)) {
    for (const { id, mode, olds, path, pathBytes } of changes.added) {
      if (isSubmodule(mode)) modules.add(path);
      else if (isBlob(mode) && !olds.includes(id)) {
        const known = introduced.get(id);
        const place = { commit: commits.length, path: own(path), pathBytes, mode: fileMode(mode) };
        if (known) known.push(place);
        else introduced.set(id, [place]);
      }
    }
    for (const parent of parents) tips.delete(parent);
    tips.add(commit.commit);
    commits.push({ ...commit, author: own(commit.author) });
  }
  return { commits, introduced, modules, tips };
}

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The first place of each path, oldest first, in groups of one file name. */
export function byFileName(places: readonly Introduction[]): (readonly Introduction[])[] {
  const groups = new Map<string, Map<string, Introduction>>();
  for (const place of places) {
    const name = fileName(place.path);
    const paths = groups.get(name);
    if (!paths) groups.set(name, new Map([[place.path, place]]));
    else if (!paths.has(place.path)) paths.set(place.path, place);
  }
  return [...groups.values()].reverse().map((paths) => [...paths.values()]);
}
