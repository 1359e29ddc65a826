/** Configuration as it stands in commits: the old side of a change, and the change itself. */
import type { ConfigReader, ConfigSides } from '../types.ts';
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput } from './git.ts';
import type { ObjectReader } from './objects.ts';
import { checkoutAbove } from './repository.ts';
import { SideObjects, sideFiles } from './side-files.ts';

/** The commits of a change's two sides; none when there is no such side. */
export interface SideIds {
  /** Where the change forks from what was there before. */
  readonly base?: string;
  readonly tip?: string;
}

/** What git prints, without its line break; undefined when it says no. */
async function answer(args: readonly string[], around: Surroundings): Promise<string | undefined> {
  try {
    return (await gitOutput(args, around)).toString('latin1').trim() || undefined;
  } catch (error) {
    if (error instanceof GitFailure && error.status !== null) return undefined;
    throw error;
  }
}

/** What a new branch is compared with: the default branch of the remote, else the one that HEAD names. */
async function defaultBranch(tip: string, around: Surroundings): Promise<string | undefined> {
  const names = (await answer(['for-each-ref', '--format=%(refname)', 'refs/remotes/*/HEAD'], around))?.split('\n') ?? [];
  for (const name of [...names, 'HEAD']) {
    const id = await answer(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], around);
    if (id !== undefined && id !== tip) return id;
  }
  return undefined;
}

/**
 * The sides of `revisions` (arguments of rev-list): what holds is read where they fork from what is excluded, else from the default branch, else nowhere.
 * Starts git at once; nobody needs to wait before the rest is started.
 */
export function sideIds(revisions: readonly string[], around: Surroundings): Promise<SideIds> {
  const ids = readSideIds(revisions, around);
  // Whoever waits for it hears of a failure; when the run ended before, nobody does.
  ids.catch(() => {});
  return ids;
}

async function readSideIds(revisions: readonly string[], around: Surroundings): Promise<SideIds> {
  // All refs of a remote say what it has, not what the change is compared with.
  const named = revisions.filter((one) => !/^--(?:all|remotes|branches|tags)/.test(one));
  const ids = named.length ? ((await answer(['rev-parse', '--revs-only', ...named], around))?.split('\n') ?? []) : [];
  const tip = ids.find((id) => /^[0-9a-f]{40,64}$/.test(id));
  const old = ids.find((id) => /^\^[0-9a-f]{40,64}$/.test(id))?.slice(1);
  const from = tip === undefined ? undefined : (old ?? (await defaultBranch(tip, around)));
  return { tip, base: tip && from && ((await answer(['merge-base', from, tip], around)) ?? from) };
}

/** The sides as places for configuration: the directories above `paths`, read through a reader that is asked for nothing else meanwhile. */
export function commitSides(ids: Promise<SideIds>, objects: ObjectReader, paths: () => Promise<readonly string[]>, around: Surroundings, close: () => void): ConfigSides {
  const side = new SideObjects(objects, () => ids);
  return {
    now: lateFiles(side, ids.then(({ base }) => base), paths),
    change: lateFiles(side, ids.then(({ tip }) => tip), paths),
    top: () => checkoutAbove(around.cwd),
    close,
  };
}

/** The files of a commit that is still being looked up; a side that does not exist has none. */
function lateFiles(side: SideObjects, commit: Promise<string | undefined>, paths: () => Promise<readonly string[]>): ConfigReader {
  const reader = commit.then((id) => id && sideFiles(side, `${id}:`, paths));
  reader.catch(() => {});
  return {
    list: async () => (await reader || undefined)?.list() ?? [],
    read: async (path) => (await reader || undefined)?.read(path),
  };
}
