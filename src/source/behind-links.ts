/** Paths that lead through a symbolic link: git lists them when a folder was replaced by a link, and they may lie anywhere. */
import { constants, lstatSync } from 'node:fs';
import { sep } from 'node:path';

/** Says whether a folder above a path (relative to `root`, `/` between names) is a link. Each folder is looked at once. */
export function behindLinks(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const linked = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = folder.lastIndexOf('/');
    const answer = (above > 0 && linked(folder.slice(0, above))) || isLink(`${root}${sep}${folder}`);
    known.set(folder, answer);
    return answer;
  };
  return (path) => {
    const end = path.lastIndexOf('/');
    return end > 0 && linked(path.slice(0, end));
  };
}

/** Untracked names up to which each is looked at. */
const FEW = 200;

/**
 * Whether it is certain that no folder of tracked files is a link: one that was replaced by a link git lists as an untracked name, since no file of its index is
 * called so. `tracked`: in git's order; `untracked`: all, also what is ignored, folders with a slash at the end. Spares a question for each folder.
 */
export function noneBehindLinks(root: string, tracked: readonly string[], untracked: readonly string[]): boolean {
  const names = untracked.filter((path) => !path.endsWith('/'));
  // What is a link elsewhere git may take for a folder.
  return constants.O_NOFOLLOW !== undefined && names.length <= FEW && !names.some((name) => isLink(`${root}${sep}${name}`)) && !holdsBoth(tracked);
}

/** Whether a name stands both for a file and for a folder, as in an index with conflicts. Of names in the order of their bytes, what begins like one comes right behind it. */
function holdsBoth(names: readonly string[]): boolean {
  const open: string[] = [];
  for (const name of names) {
    while (open.length > 0 && !name.startsWith(open[open.length - 1] as string)) open.pop();
    const before = open[open.length - 1];
    if (before !== undefined && name[before.length] === '/') return true;
    open.push(name);
  }
  return false;
}

/** A folder that is gone, or cannot be looked at, is found out when its file is opened. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
